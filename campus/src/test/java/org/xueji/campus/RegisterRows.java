package org.xueji.campus;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinSearchKey;

/// Invented colleges, classes and students for tests, sealed as the register seals them.
///
/// Identity numbers stand under the unassigned address code 990000; [#identityNumber] gives the one of a student.
public final class RegisterRows {
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final BlindIndex index;

    /// Over a connection of the campus role.
    public RegisterRows(JdbcClient jdbc, Keyring keys) {
        this.jdbc = jdbc;
        this.sealing = new Sealing(keys);
        this.index = new BlindIndex(keys);
    }

    /// Adds two classes of one college and one of another, cohort 2016: five students, a monitor in each of the first
    /// two.
    public void threeClasses() {
        college("01", "计算机学院");
        college("02", "经济学院");
        classGroup("0101", "01", "软件1班", 2016);
        classGroup("0102", "01", "软件2班", 2016);
        classGroup("0201", "02", "金融1班", 2016);
        student("0101", "201601", "张三");
        student("0101", "201602", "李四");
        student("0101", "201603", "王五");
        student("0102", "201611", "赵六");
        student("0201", "201621", "钱七");
        monitor("0101", "201602");
        monitor("0102", "201611");
    }

    /// Adds a college (学院).
    public void college(String code, String name) {
        jdbc.sql("INSERT INTO campus.college (college_code, name) VALUES (:code, :name)")
                .param("code", code)
                .param("name", name)
                .update();
    }

    /// Adds a class (班级).
    public void classGroup(String code, String college, String name, int cohort) {
        jdbc.sql("""
                        INSERT INTO campus.class_group (class_code, college_code, name, cohort, major_name)
                        VALUES (:code, :college, :name, :cohort, '软件工程')
                        """)
                .param("code", code)
                .param("college", college)
                .param("name", name)
                .param("cohort", cohort)
                .update();
    }

    /// Makes a student the monitor (班长) of a class.
    public void monitor(String classCode, String studentNumber) {
        jdbc.sql("UPDATE campus.class_group SET monitor = :student WHERE class_code = :code")
                .param("student", studentNumber)
                .param("code", classCode)
                .update();
    }

    /// Adds students who are all called 某人.
    public void students(String classCode, List<String> studentNumbers) {
        studentNumbers.forEach(number -> student(classCode, number, "某人"));
    }

    /// Adds a student.
    public void student(String classCode, String studentNumber, String name) {
        IdentityNumber identity = identityNumber(studentNumber);
        PersonName personName = new PersonName(name);
        jdbc.sql("""
                        INSERT INTO campus.student (student_number, examinee_number, name, name_key, name_initials, sex,
                          birth_date, ethnic_group, document_type, document_number, document_index, class_code,
                          major_name, study_level, study_form, school_years, entry_date, admission_year, status)
                        VALUES (:number, :examinee, :name, :key, :initials, '1', :born, '01',
                          'RESIDENT_IDENTITY_CARD', :document, :index, :class, '软件工程', '本科', '普通全日制', 4,
                          '2016-09-01', 2016, '注册学籍')
                        """)
                .param("number", studentNumber)
                .param(
                        "examinee",
                        "16" + String.format("%012d", Math.floorMod(studentNumber.hashCode(), 1_000_000_000)))
                .param("name", name)
                .param("key", personName.comparisonKey())
                .param("initials", PinyinSearchKey.of(personName).initials())
                .param("born", identity.birthDate())
                .param("document", sealing.seal(identity.value(), "campus.student.document_number|" + studentNumber))
                .param(
                        "index",
                        index.of("document", IdentityDocument.of(identity).personKey()))
                .param("class", classCode)
                .update();
    }

    /// The invented identity number of a student: the same each time for a student number.
    public static IdentityNumber identityNumber(String studentNumber) {
        int sequence = Math.floorMod(studentNumber.hashCode(), 9_000_000);
        LocalDate born = LocalDate.of(1990 + sequence / 1_000_000, 1, 1).plusDays(sequence / 1_000 % 1_000 % 365);
        return IdentityNumber.of("990000" + born.toString().replace("-", "") + String.format("%03d", sequence % 1_000));
    }
}
