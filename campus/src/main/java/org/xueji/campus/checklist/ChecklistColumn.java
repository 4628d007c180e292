package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.StudentField;
import org.xueji.campus.roster.Student;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;

/// A column of the class checklist (核对项目), in the order of the paper, with the proof a correction of it needs.
///
/// The order and the values decide a list's version: a column that is added gives every list a new one.
public enum ChecklistColumn {
    /// 学号.
    STUDENT_NUMBER(StudentField.STUDENT_NUMBER, Student::studentNumber, Proof.SCHOOL),
    /// 姓名.
    NAME(StudentField.NAME, Student::name, Proof.NAME),
    /// 性别.
    SEX(StudentField.SEX, student -> student.sex().label(), Proof.KEY),
    /// 出生日期.
    BIRTH_DATE(StudentField.BIRTH_DATE, student -> student.birthDate().toString(), Proof.KEY),
    /// 民族.
    ETHNIC_GROUP(
            StudentField.ETHNIC_GROUP, student -> student.ethnicGroup().label(), "户口簿本人页；变更民族成份的，另附民族事务部门和公安机关的证明"),
    /// 证件类型.
    DOCUMENT_TYPE(
            StudentField.DOCUMENT_TYPE, student -> student.document().type().label(), Proof.KEY),
    /// 证件号码.
    DOCUMENT_NUMBER(
            StudentField.DOCUMENT_NUMBER, student -> student.document().canonical(), "身份证正反面；号码变更的，另附公安机关出具的同一人证明"),
    /// 考生号.
    EXAMINEE_NUMBER(StudentField.EXAMINEE_NUMBER, student -> orEmpty(student.examineeNumber()), "准考证或录取通知书"),
    /// 学院.
    COLLEGE(StudentField.COLLEGE, Student::collegeName, Proof.SCHOOL),
    /// 专业名称.
    MAJOR_NAME(StudentField.MAJOR_NAME, Student::majorName, "录取通知书；转专业的，另附转专业文件"),
    /// 班级.
    CLASS(StudentField.CLASS_CODE, Student::className, Proof.SCHOOL),
    /// 层次.
    STUDY_LEVEL(StudentField.STUDY_LEVEL, Student::studyLevel, Proof.SCHOOL),
    /// 学制.
    SCHOOL_YEARS(StudentField.SCHOOL_YEARS, student -> student.schoolYears().toString(), Proof.SCHOOL),
    /// 入学日期.
    ENTRY_DATE(StudentField.ENTRY_DATE, student -> student.entryDate().toString(), Proof.SCHOOL),
    /// 学籍状态.
    STATUS(StudentField.STATUS, Student::status, "学籍异动批准文件");

    private final StudentField field;
    private final Function<Student, String> value;
    private final String proof;

    ChecklistColumn(StudentField field, Function<Student, String> value, String proof) {
        this.field = field;
        this.value = value;
        this.proof = proof;
    }

    /// The field of the student's record.
    public StudentField field() {
        return field;
    }

    /// The Chinese heading.
    public String label() {
        return field.label();
    }

    /// What a student shows when this is wrong.
    public String proof() {
        return proof;
    }

    /// The value of a student, whole.
    String of(Student student) {
        return value.apply(student);
    }

    /// A value as pages show it: a document number keeps its ends.
    public String shown(String whole) {
        return this == DOCUMENT_NUMBER && !whole.isEmpty()
                ? new IdentityDocument(DocumentType.OTHER, whole).masked()
                : whole;
    }

    /// The column of a field's key; empty for an unknown one.
    static Optional<ChecklistColumn> ofField(String key) {
        return Arrays.stream(values())
                .filter(column -> column.field.key().equals(key))
                .findFirst();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static final class Proof {
        static final String KEY = "身份证正反面和户口簿本人页";
        static final String NAME = "身份证正反面；改过名的，另附户口簿变更页或公安机关证明";
        static final String SCHOOL = "一般不需要证明，由学院核对学校记录";
    }
}
