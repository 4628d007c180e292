package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.office.Scope;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

class RegisterTest extends CampusPageTest {
    @Autowired
    private Register register;

    @Autowired
    private Students students;

    @Autowired
    private Pictures pictures;

    @BeforeEach
    void twoClasses() {
        register.addColleges(List.of(new College("01", "计算机学院", 1), new College("02", "外国语学院", 2)));
        register.addClasses(List.of(
                new ClassGroup("20160101", "01", "", "软件1班", 2016, "软件工程", null),
                new ClassGroup("20160201", "02", "", "英语1班", 2016, "英语", null)));
    }

    @Test
    @DisplayName("C-03 invented students enter through the way of an import, sealed, and are found again whole")
    void enrolsInBulk() {
        List<NewStudent> people =
                IntStream.range(0, 4_500).mapToObj(RegisterTest::person).toList();
        assertThat(register.enrolAll(people)).isEqualTo(4_500);
        assertThat(register.enrolAll(people)).isZero();

        Student found = students.find("20160100001").orElseThrow();
        assertThat(found.name()).isEqualTo("王小𬭎");
        assertThat(found.document().canonical())
                .isEqualTo(RegisterRows.identityNumber("20160100001").value());
        assertThat(found.collegeName()).isEqualTo("外国语学院");
        assertThat(found.schoolYears()).hasToString("2.5");
        assertThat(found.expectedGraduation()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(found.toString()).doesNotContain("王").doesNotContain("9900");
        assertThat(students.byExamineeNumber("16440000000001"))
                .map(Student::studentNumber)
                .contains("20160100001");
        assertThat(students.ofClass("20160101"))
                .hasSize(500)
                .isSortedAccordingTo((a, b) -> a.studentNumber().compareTo(b.studentNumber()));
        assertThat(students.find("20160100001", Scope.college("01"))).isEmpty();
    }

    @Test
    @DisplayName("X-01 a student is found by part of the name, pinyin initials, number and class, within scope")
    void searches() {
        register.enrolAll(IntStream.range(0, 4).mapToObj(RegisterTest::person).toList());
        assertThat(found(Scope.school(), "小𬭎")).isEqualTo(4);
        assertThat(found(Scope.school(), "wx")).isEqualTo(4);
        assertThat(found(Scope.college("01"), "wx")).isEqualTo(2);
        assertThat(found(Scope.classes(List.of("20160201")), "")).isEqualTo(2);
        assertThat(found(Scope.classes(List.of()), "")).isZero();
        assertThat(found(Scope.school(), "20160100001")).isEqualTo(1);
        assertThat(found(Scope.school(), "英语1班")).isEqualTo(2);
        assertThat(found(Scope.school(), "%_'")).isZero();
    }

    @Test
    @DisplayName("C-18 only a student of the class can be its monitor")
    void appointsMonitor() {
        register.enrolAll(List.of(person(0), person(1)));
        assertThat(register.appointMonitor("20160101", "20160100001")).isFalse();
        assertThat(register.appointMonitor("20160101", "20160100000")).isTrue();
        assertThat(register.classGroup("20160101")).map(ClassGroup::monitor).contains("20160100000");
        assertThat(register.classes("02")).extracting(ClassGroup::monitor).containsOnlyNulls();
        assertThat(register.colleges()).extracting(College::name).containsExactly("计算机学院", "外国语学院");
    }

    @Test
    @DisplayName("C-04 a new picture takes the place of the old one, whose file is forgotten")
    void keepsPictures() {
        register.enrolAll(List.of(person(0), person(1)));
        String first = pictures.put("20160100000", PictureKind.ADMISSION, new byte[] {1});
        String second = pictures.put("20160100000", PictureKind.ADMISSION, new byte[] {2});
        assertThat(first).isNotEqualTo(second);
        assertThat(pictures.find("20160100000", PictureKind.ADMISSION)).contains(new byte[] {2});
        assertThat(pictures.keys(List.of("20160100000", "20160100001"), PictureKind.ADMISSION))
                .isEqualTo(Map.of("20160100000", second));
        assertThat(jdbc().sql("SELECT count(*) FROM platform.stored_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        pictures.remove("20160100000", PictureKind.ADMISSION);
        assertThat(pictures.find("20160100000", PictureKind.ADMISSION)).isEmpty();
    }

    private long found(Scope scope, String text) {
        StudentQuery query = new StudentQuery(scope, text, null, null, null, StudentQuery.Sort.NAME, false, 1, 50);
        return students.search(query).total();
    }

    private static NewStudent person(int number) {
        String studentNumber = "201601" + String.format("%05d", number);
        boolean first = number % 2 == 0;
        var identity = RegisterRows.identityNumber(studentNumber);
        return new NewStudent(
                studentNumber,
                "1644" + String.format("%010d", number),
                new PersonName("王小𬭎"),
                Sex.FEMALE,
                identity.birthDate(),
                EthnicGroup.HAN,
                IdentityDocument.of(identity),
                first ? "20160101" : "20160201",
                "080902",
                first ? "软件工程" : "英语",
                StudyLevel.BACHELOR,
                StudyForm.ORDINARY_FULL_TIME,
                new SchoolYears(first ? 8 : 5),
                LocalDate.of(2016, 9, 1),
                LocalDate.of(2020, 7, 1),
                2016,
                StudentStatus.of(StudentStatus.REGISTERED));
    }
}
