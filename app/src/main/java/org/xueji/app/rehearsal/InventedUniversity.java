package org.xueji.app.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.NewStudent;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinSuggestion;
import org.xueji.standards.name.SurnameCandidate;

/// The invented university as it stands ten days into its campaign (虚构大学): the same people each time.
///
/// Only the times move: they are counted back from the moment of the first start.
final class InventedUniversity {
    static final int COHORT = 2016;
    static final int CLASS_SIZE = 50;

    private static final long SEED = 20_161_020L;
    private static final int OPENED_DAYS_AGO = 10;
    private static final int CLOSES_IN_DAYS = 5;
    private static final int COLLEGES_LATER = 2;
    private static final int PORTRAITS_OF_A_SEX = 48;
    private static final Set<String> LAGGING = Set.of("04", "08");
    private static final String ADDRESS_CODE = "990000";

    private final Instant now;
    private final ZoneId zone;
    private final List<InventedClasses.InventedClass> classes = InventedClasses.classes(COHORT);
    private final List<InventedStudent> students = new ArrayList<>();
    private final InventedNames names = new InventedNames();
    private final Set<String> usedNumbers = new HashSet<>();

    /// @param now the moment of the first start
    InventedUniversity(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        Random random = new Random(SEED);
        Journeys journeys = new Journeys(opensAt(), now, zone);
        for (InventedClasses.InventedClass own : classes) {
            Journeys.ClassPace drawn = own.equals(classes.getFirst())
                    ? new Journeys.ClassPace(1.2, 0, 0)
                    : Journeys.pace(LAGGING.contains(own.group().collegeCode()), random);
            Journeys.ClassPace pace = LateClass.of(own).map(LateClass::pace).orElse(drawn);
            for (int seat = 1; seat <= CLASS_SIZE; seat++) {
                students.add(student(own, seat, pace, journeys, random));
            }
        }
    }

    List<InventedClasses.InventedClass> classes() {
        return classes;
    }

    List<InventedStudent> students() {
        return students;
    }

    /// The student of a 学号.
    InventedStudent student(String number) {
        return students.stream()
                .filter(student -> student.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /// The students who have reached a stage.
    List<InventedStudent> reached(Stage stage) {
        return students.stream().filter(student -> student.has(stage)).toList();
    }

    /// When each student reached a stage, by 学号.
    Map<String, Instant> times(Stage stage) {
        return times(stage, "");
    }

    /// The same for one class, or, with an empty code, for all.
    Map<String, Instant> times(Stage stage, String classCode) {
        Map<String, Instant> times = new HashMap<>();
        students.stream()
                .filter(student ->
                        classCode.isEmpty() || student.student().classCode().equals(classCode))
                .forEach(student -> student.at(stage).ifPresent(at -> times.put(student.number(), at)));
        return times;
    }

    /// The class of a code.
    ClassGroup classOf(String classCode) {
        return classes.stream()
                .map(InventedClasses.InventedClass::group)
                .filter(group -> group.classCode().equals(classCode))
                .findFirst()
                .orElseThrow();
    }

    /// 学号 of the monitor of a class: the first seat.
    static String monitor(InventedClasses.InventedClass own) {
        return number(own, 1);
    }

    Instant opensAt() {
        return day(-OPENED_DAYS_AGO).atTime(LocalTime.of(8, 0)).atZone(zone).toInstant();
    }

    Instant closesAt() {
        return evening(CLOSES_IN_DAYS);
    }

    Instant collegesDueAt() {
        return evening(CLOSES_IN_DAYS + COLLEGES_LATER);
    }

    /// When a class that is late was to hand in.
    Instant dueAt(LateClass late) {
        return evening(-1 - late.daysLate());
    }

    private Instant evening(int days) {
        return day(days).atTime(LocalTime.of(23, 59)).atZone(zone).toInstant();
    }

    private LocalDate day(int days) {
        return now.atZone(zone).toLocalDate().plusDays(days);
    }

    private InventedStudent student(
            InventedClasses.InventedClass own, int seat, Journeys.ClassPace pace, Journeys journeys, Random random) {
        Optional<DemoStudent> demo = DemoStudent.of(own, seat);
        Sex sex = demo.map(DemoStudent::sex).orElseGet(() -> random.nextInt(100) < 52 ? Sex.MALE : Sex.FEMALE);
        EthnicGroup group = demo.map(DemoStudent::group).orElseGet(() -> InventedGroups.draw(random));
        PersonName name =
                demo.map(one -> new PersonName(one.personName())).orElseGet(() -> names.draw(group, sex, random));
        InventedPlaces.Place place = InventedPlaces.draw(random);
        String number = number(own, seat);
        // Drawn apart, so that who these people are doesn't hang on the hour of the first start.
        Map<Stage, Instant> drawn = journeys.draw(pace, new SplittableRandom(SEED + Long.parseLong(number)));
        return new InventedStudent(
                register(own, number, seat, name, sex, group, random),
                place,
                InventedPlaces.address(place, random),
                "s" + number + "@students.example",
                contact(name),
                "1990000" + String.format("%04d", random.nextInt(10_000)),
                InventedPlaces.school(place, "初级中学", random),
                InventedPlaces.school(place, "中学", random),
                (sex == Sex.MALE ? 0 : PORTRAITS_OF_A_SEX) + random.nextInt(PORTRAITS_OF_A_SEX),
                demo.map(one -> one.journey(opensAt(), now)).orElse(drawn));
    }

    private NewStudent register(
            InventedClasses.InventedClass own,
            String number,
            int seat,
            PersonName name,
            Sex sex,
            EthnicGroup group,
            Random random) {
        IdentityNumber identity = identity(sex, random);
        boolean earlier = seat == CLASS_SIZE && own.group().classCode().endsWith("1");
        return new NewStudent(
                number,
                examinee(number, earlier ? COHORT - 1 : COHORT, random),
                name,
                sex,
                identity.birthDate(),
                group,
                IdentityDocument.of(identity),
                own.group().classCode(),
                own.majorCode(),
                own.group().majorName(),
                StudyLevel.BACHELOR,
                StudyForm.ORDINARY_FULL_TIME,
                SchoolYears.parse(Integer.toString(own.years())).orElseThrow(),
                LocalDate.of(COHORT, 9, 1),
                LocalDate.of(COHORT + own.years(), 6, 30),
                earlier ? COHORT - 1 : COHORT,
                StudentStatus.of(StudentStatus.REGISTERED));
    }

    // Born so that they come to university at 17 to 19.
    private IdentityNumber identity(Sex sex, Random random) {
        while (true) {
            LocalDate born = LocalDate.of(1997, 3, 1).plusDays(random.nextInt(900));
            int sequence = random.nextInt(500) * 2 + (sex == Sex.MALE ? 1 : 0);
            String first17 = ADDRESS_CODE + born.toString().replace("-", "") + String.format("%03d", sequence);
            if (usedNumbers.add(first17)) {
                return IdentityNumber.of(first17);
            }
        }
    }

    private static String contact(PersonName name) {
        List<SurnameCandidate> surnames = PinyinSuggestion.of(name).surnames();
        return (surnames.isEmpty()
                        ? name.value().substring(0, 1)
                        : surnames.getFirst().surname()) + "建国";
    }

    // 14 digits as most provinces build them: year, county of the examination, type and serial.
    private static String examinee(String number, int year, Random random) {
        return String.format("%02d44%02d15", year % 100, 1 + random.nextInt(19))
                + number.substring(number.length() - 6);
    }

    static String number(InventedClasses.InventedClass own, int seat) {
        String code = own.group().classCode();
        return code.substring(0, 6) + "0" + code.substring(6) + String.format("%02d", seat);
    }
}
