package org.xueji.app.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.roster.NewStudent;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.ArchiveEntry;
import org.xueji.registry.archive.ChangeRecord;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.RecordField;
import org.xueji.registry.identity.PersonIndex;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.intake.ReportFreshmen;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.code.StudentStatus;

/// What is rarer on the national side (平台学籍变更): a check that went stale, a record with a history, a person with two
/// records.
@Component
@Order(27)
@OnSide("registry")
class RegistryChanges implements RehearsalStep {
    private static final String OTHER = "99002";
    private static final String OTHER_IDENTIFIER = "4144099002";

    private final Institutions institutions;
    private final ReportFreshmen reportFreshmen;
    private final RegisterFreshmen registerFreshmen;
    private final ChangeRecord changeRecord;
    private final Archive archive;
    private final PersonIndex persons;

    RegistryChanges(
            Institutions institutions,
            ReportFreshmen reportFreshmen,
            RegisterFreshmen registerFreshmen,
            ChangeRecord changeRecord,
            Archive archive,
            PersonIndex persons) {
        this.institutions = institutions;
        this.reportFreshmen = reportFreshmen;
        this.registerFreshmen = registerFreshmen;
        this.changeRecord = changeRecord;
        this.archive = archive;
        this.persons = persons;
    }

    @Override
    public String name() {
        return "registry.changes";
    }

    @Override
    public String title() {
        return "平台学籍变更";
    }

    @Override
    public void play(InventedUniversity university) {
        InventedStudent changed = university.student(DemoStudent.CHANGED.number());
        change(
                changed,
                RegistryOfficers.INSTITUTION,
                RecordField.ETHNIC_GROUP,
                changed.student().ethnicGroup().code(),
                "学生核对时指出民族有误，凭户口簿更正");
        InventedStudent moved = university.student(DemoStudent.MOVED.number());
        String own = DemoStudent.first().group().name();
        change(moved, RegistryOfficers.INSTITUTION, RecordField.CLASS_NAME, "软件工程2班", "按分班名单更新");
        change(moved, RegistryOfficers.INSTITUTION, RecordField.CLASS_NAME, own, "分班名单有误，恢复原班级");
        studiedElsewhere(university.student(DemoStudent.TWICE.number()));
    }

    // A year at another university, left to sit the entrance examination again.
    private void studiedElsewhere(InventedStudent twice) {
        institutions.add(OTHER, OTHER_IDENTIFIER, "示例师范学院", "44");
        byte[] file = ("\uFEFF" + RegistryRecords.HEADER + "\r\n" + elsewhere(twice.student()) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ReportFreshmen.Report report =
                reportFreshmen.report(OTHER, "2015级新生.csv", new ByteArrayInputStream(file), "system");
        // After a cut the record may be there and published already.
        if (report.errors().isEmpty()) {
            registerFreshmen.registerAll(OTHER, "system");
        }
        change(twice, OTHER, RecordField.STATUS, StudentStatus.WITHDRAWN, "本人申请退学，重新参加高考");
    }

    private static String elsewhere(NewStudent student) {
        return String.join(
                ",",
                "15440115990001",
                "201501001",
                student.name().value(),
                student.sex().label(),
                student.birthDate().toString().replace("-", ""),
                student.document().type().label(),
                student.document().canonical(),
                student.ethnicGroup().label(),
                "070101",
                "数学与应用数学",
                student.studyLevel().label(),
                "4",
                student.studyForm().label(),
                "20150901",
                "数学系",
                "数学1班",
                "20190630");
    }

    private void change(InventedStudent student, String institution, RecordField field, String value, String reason) {
        Owner owner = new Owner(
                RegistryStudents.accountKey(student),
                persons.of(student.student().document()),
                student.student().name().comparisonKey());
        String record = archive.ofOwner(owner).stream()
                .map(ArchiveEntry::record)
                .filter(own -> own.institutionCode().equals(institution))
                .map(own -> own.recordId())
                .findFirst()
                .orElseThrow();
        changeRecord.change(institution, record, Map.of(field, value), reason, "system");
    }
}
