package org.xueji.app.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.NewStudent;
import org.xueji.registry.archive.AttachPhotos;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.intake.ReportFreshmen;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.code.EthnicGroup;

/// The study records on the national side (平台学籍): reported as a file and registered, as the institution's officer
/// does; in a few the national side has something else than the university.
@Component
@Order(22)
@OnSide("registry")
class RegistryRecords implements RehearsalStep {
    static final String HEADER = "考生号,学号,姓名,性别,出生日期,证件类型,身份证号,民族,专业代码,专业名称,层次,学制,学习形式,入学日期,系所,班号,预计毕业日期";
    private static final Duration BEFORE_OPENING = Duration.ofDays(20);
    private static final int OTHER_GROUP_ONE_IN = 211;

    private final ReportFreshmen reportFreshmen;
    private final AttachPhotos attachPhotos;
    private final RegisterFreshmen registerFreshmen;

    RegistryRecords(ReportFreshmen reportFreshmen, AttachPhotos attachPhotos, RegisterFreshmen registerFreshmen) {
        this.reportFreshmen = reportFreshmen;
        this.attachPhotos = attachPhotos;
        this.registerFreshmen = registerFreshmen;
    }

    @Override
    public String name() {
        return "registry.records";
    }

    @Override
    public String title() {
        return "平台学籍注册";
    }

    @Override
    public void play(InventedUniversity university) {
        byte[] file = file(university).getBytes(StandardCharsets.UTF_8);
        ReportFreshmen.Report report = reportFreshmen.report(
                RegistryOfficers.INSTITUTION, "2016级新生.csv", new ByteArrayInputStream(file), "system");
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException("the rehearsal's freshmen were refused: " + report.errors());
        }
        attachPhotos.attach(RegistryOfficers.INSTITUTION, PhotoKind.ADMISSION, photos(university), "上报录取照片", "system");
        registerFreshmen.registerAll(
                RegistryOfficers.INSTITUTION, "system", university.opensAt().minus(BEFORE_OPENING));
    }

    // Of the class whose sign-ins are told; the officer has still to bring the others.
    private static Map<String, byte[]> photos(InventedUniversity university) {
        List<byte[]> portraits = Portraits.all();
        String first = DemoStudent.first().group().classCode();
        return university.students().stream()
                .filter(student -> student.student().classCode().equals(first))
                .collect(Collectors.toMap(
                        student -> String.valueOf(student.student().examineeNumber()),
                        student -> portraits.get(student.portrait())));
    }

    private static String file(InventedUniversity university) {
        List<String> lines = new ArrayList<>();
        lines.add("\uFEFF" + HEADER);
        List<InventedStudent> students = university.students();
        for (int at = 0; at < students.size(); at++) {
            lines.add(line(university, students.get(at).student(), at % OTHER_GROUP_ONE_IN == 7));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(InventedUniversity university, NewStudent student, boolean otherGroup) {
        EthnicGroup group = !otherGroup
                ? student.ethnicGroup()
                : student.ethnicGroup() == EthnicGroup.HAN ? EthnicGroup.ZHUANG : EthnicGroup.HAN;
        LocalDate graduation = student.expectedGraduation();
        ClassGroup own = university.classOf(student.classCode());
        return String.join(
                ",",
                String.valueOf(student.examineeNumber()),
                student.studentNumber(),
                // The platform's files write the dot of other systems.
                student.name().value().replace('·', '•'),
                student.sex().label(),
                DateTimeFormatter.BASIC_ISO_DATE.format(student.birthDate()),
                student.document().type().label(),
                student.document().canonical(),
                group.label(),
                String.valueOf(student.majorCode()),
                student.majorName(),
                student.studyLevel().label(),
                student.schoolYears().toString(),
                student.studyForm().label(),
                DateTimeFormatter.BASIC_ISO_DATE.format(student.entryDate()),
                own.collegeName(),
                own.name(),
                graduation == null ? "" : DateTimeFormatter.BASIC_ISO_DATE.format(graduation));
    }
}
