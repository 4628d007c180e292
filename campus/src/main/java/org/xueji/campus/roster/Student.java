package org.xueji.campus.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.IdentityDocument;

/// A student as the university's register holds the person now (学籍信息).
///
/// Prints without name and number; the document prints masked, its whole number is [IdentityDocument#canonical()].
///
/// @param name exact text; search goes by its comparison key and the initials of its pinyin
/// @param studyLevel 层次 in the registry's word, for example 本科
/// @param studyForm 学习形式 in the registry's word, for example 普通全日制
/// @param status 学籍状态 in its Chinese word, for example 注册学籍
/// @param version rises by one with every change
public record Student(
        String studentNumber,
        @Nullable String examineeNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        EthnicGroup ethnicGroup,
        IdentityDocument document,
        String classCode,
        String className,
        int cohort,
        String collegeCode,
        String collegeName,
        @Nullable String majorCode,
        String majorName,
        String studyLevel,
        String studyForm,
        SchoolYears schoolYears,
        LocalDate entryDate,
        @Nullable LocalDate expectedGraduation,
        int admissionYear,
        String status,
        int version) {
    /// Whether the student was admitted in another year than the cohort's (非当年录取).
    public boolean admittedInAnotherYear() {
        return admissionYear != cohort;
    }

    @Override
    public String toString() {
        return "Student[" + studentNumber + " v" + version + "]";
    }
}
