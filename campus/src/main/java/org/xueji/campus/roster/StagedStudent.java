package org.xueji.campus.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// A student on the way into the register (待入册的一行), read and checked.
///
/// @param rowNumber row of the file as a person counts it, the heading being row 1
/// @param unit number of the class among those of the same staging
/// @param status Chinese status word; absent keeps what the register has
record StagedStudent(
        int rowNumber,
        int unit,
        String studentNumber,
        @Nullable String examineeNumber,
        PersonName name,
        Sex sex,
        LocalDate birthDate,
        EthnicGroup ethnicGroup,
        IdentityDocument document,
        @Nullable String majorCode,
        String majorName,
        String studyLevel,
        String studyForm,
        SchoolYears schoolYears,
        LocalDate entryDate,
        @Nullable LocalDate expectedGraduation,
        @Nullable Integer admissionYear,
        @Nullable String status) {
    static StagedStudent of(int rowNumber, int unit, NewStudent student) {
        return new StagedStudent(
                rowNumber,
                unit,
                student.studentNumber(),
                student.examineeNumber(),
                student.name(),
                student.sex(),
                student.birthDate(),
                student.ethnicGroup(),
                student.document(),
                student.majorCode(),
                student.majorName(),
                student.studyLevel().label(),
                student.studyForm().label(),
                student.schoolYears(),
                student.entryDate(),
                student.expectedGraduation(),
                student.admissionYear(),
                student.status().name());
    }

    @Override
    public String toString() {
        return "StagedStudent[" + rowNumber + "]";
    }
}
