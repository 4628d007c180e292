package org.xueji.campus.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.campus.office.Scope;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.audit.AuditEntry;
import org.xueji.platform.page.Frame;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;

/// Makes the page records of students.
@Component
class StudentPages {
    static final List<String> STATUSES =
            StudentStatus.all().stream().map(StudentStatus::name).toList();

    private final Students students;
    private final Register register;
    private final ChangeTable changes;
    private final PictureTable pictures;
    private final Audit audit;
    private final University university;
    private final List<FileSection> sections;

    StudentPages(
            Students students,
            Register register,
            ChangeTable changes,
            PictureTable pictures,
            @Campus Audit audit,
            University university,
            ObjectProvider<FileSection> sections) {
        this.students = students;
        this.register = register;
        this.changes = changes;
        this.pictures = pictures;
        this.audit = audit;
        this.university = university;
        this.sections = sections.orderedStream().toList();
    }

    StudentListPage list(StudentListPage.Asked asked, Scope scope, Frame frame) {
        StudentPage found = students.search(query(asked, scope));
        return new StudentListPage(
                frame,
                asked,
                found.students().stream().map(StudentPages::row).toList(),
                found.total(),
                colleges(scope),
                classes(asked, scope));
    }

    static StudentQuery query(StudentListPage.Asked asked, Scope scope) {
        StudentQuery.Sort sort = Arrays.stream(StudentQuery.Sort.values())
                .filter(one -> one.name().equals(asked.sort()))
                .findFirst()
                .orElse(StudentQuery.Sort.NUMBER);
        return new StudentQuery(
                scope,
                asked.text(),
                orAbsent(asked.college()),
                orAbsent(asked.classCode()),
                orAbsent(asked.status()),
                sort,
                asked.descending(),
                asked.page(),
                asked.size());
    }

    StudentFilePage file(Student student, String path, boolean own, String revealed, String problem, Frame frame) {
        return new StudentFilePage(
                frame,
                path,
                own,
                student.studentNumber(),
                student.name(),
                student.status(),
                colour(student.status()),
                !pictures.keys(List.of(student.studentNumber()), PictureKind.ADMISSION)
                        .isEmpty(),
                student.document().masked(),
                revealed,
                problem,
                facts(student),
                sections.stream()
                        .map(section -> section.of(student, own))
                        .flatMap(Optional::stream)
                        .toList(),
                changes.of(student.studentNumber()).stream().map(this::change).toList(),
                audit.about("student " + student.studentNumber()).stream()
                        .map(entry -> look(entry, own))
                        .toList());
    }

    private List<StudentListPage.Choice> colleges(Scope scope) {
        return register.colleges().stream()
                .filter(college ->
                        scope.collegeCode() == null || scope.collegeCode().equals(college.collegeCode()))
                .filter(college -> scope.classCodes() == null)
                .map(college -> new StudentListPage.Choice(college.collegeCode(), college.name()))
                .toList();
    }

    private List<StudentListPage.Choice> classes(StudentListPage.Asked asked, Scope scope) {
        @Nullable String college = scope.collegeCode() == null ? orAbsent(asked.college()) : scope.collegeCode();
        boolean tooMany = college == null && scope.classCodes() == null;
        return tooMany
                ? List.of()
                : register.classes(college).stream()
                        .filter(group ->
                                scope.classCodes() == null || scope.classCodes().contains(group.classCode()))
                        .map(group ->
                                new StudentListPage.Choice(group.classCode(), group.cohort() + "级 " + group.name()))
                        .toList();
    }

    private static StudentListPage.Row row(Student student) {
        return new StudentListPage.Row(
                student.studentNumber(),
                student.name(),
                student.sex().label(),
                student.className(),
                student.majorName(),
                student.document().masked(),
                student.status(),
                colour(student.status()));
    }

    private static List<StudentFilePage.Fact> facts(Student student) {
        List<StudentFilePage.Fact> facts = new ArrayList<>();
        add(facts, "学号", student.studentNumber());
        add(facts, "考生号", student.examineeNumber());
        add(facts, "姓名", student.name());
        add(facts, "性别", student.sex().label());
        add(facts, "出生日期", student.birthDate().toString());
        add(facts, "民族", student.ethnicGroup().label());
        add(facts, "证件类型", student.document().type().label());
        add(facts, "学院", student.collegeName());
        add(facts, "班级", student.className());
        add(facts, "年级", student.cohort() + "级");
        add(facts, "专业", student.majorName());
        add(facts, "专业代码", student.majorCode());
        add(facts, "层次", student.studyLevel());
        add(facts, "学习形式", student.studyForm());
        add(facts, "学制", student.schoolYears() + " 年");
        add(facts, "入学日期", student.entryDate().toString());
        LocalDate graduation = student.expectedGraduation();
        add(facts, "预计毕业日期", graduation == null ? null : graduation.toString());
        add(facts, "录取年份", Integer.toString(student.admissionYear()));
        return facts;
    }

    private static void add(List<StudentFilePage.Fact> facts, String label, @Nullable String value) {
        facts.add(new StudentFilePage.Fact(label, value == null || value.isEmpty() ? "—" : value));
    }

    private StudentFilePage.Change change(ChangeTable.Kept kept) {
        ChangeTable.Change change = kept.change();
        return new StudentFilePage.Change(
                Shown.time(kept.changedAt(), university.zone()),
                label(change.field()),
                value(change.field(), change.oldValue()),
                value(change.field(), change.newValue()),
                Shown.who(kept.changedBy()),
                kept.reason());
    }

    private static String label(String field) {
        return Arrays.stream(StudentColumn.values())
                .filter(column -> column.column().equals(field))
                .map(StudentColumn::label)
                .findFirst()
                .orElse(field.equals("document_number") ? "证件号码" : field);
    }

    private String value(String field, @Nullable String kept) {
        if (kept == null) {
            return "（空）";
        }
        return switch (field) {
            case "document_number" -> masked(kept);
            case "document_type" -> DocumentType.valueOf(kept).label();
            case "sex" -> Sex.find(kept).map(Sex::label).orElse(kept);
            case "ethnic_group" ->
                EthnicGroup.find(kept).map(EthnicGroup::label).orElse(kept);
            case "class_code" -> register.classGroup(kept).map(ClassGroup::name).orElse(kept);
            default -> kept;
        };
    }

    // The kept number has no type beside it; the free form masks any.
    private static String masked(String number) {
        return new IdentityDocument(DocumentType.OTHER, number).masked();
    }

    private StudentFilePage.Look look(AuditEntry entry, boolean own) {
        boolean self = !entry.actor().startsWith("staff:");
        return new StudentFilePage.Look(
                Shown.time(entry.notedAt(), university.zone()),
                self && own ? "本人" : Shown.who(entry.actor()),
                switch (entry.action()) {
                    case "student.viewed" -> "查阅学籍档案";
                    case "student.number-revealed" -> "查看完整证件号码";
                    default -> entry.action();
                },
                entry.detail());
    }

    private static String colour(String status) {
        Optional<StudentStatus> known = StudentStatus.find(status);
        return known.map(one -> switch (one.group()) {
                    case BEFORE -> "orange";
                    case IN -> one.code().equals(StudentStatus.REGISTERED) ? "green" : "blue";
                    case ENTRY_ENDED, OUT -> "secondary";
                })
                .orElse("secondary");
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
