package org.xueji.campus.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// A student to be entered into the register (拟入册学生), every value read and checked already.
public record NewStudent(
        String studentNumber,
        @Nullable String examineeNumber,
        PersonName name,
        Sex sex,
        LocalDate birthDate,
        EthnicGroup ethnicGroup,
        IdentityDocument document,
        String classCode,
        @Nullable String majorCode,
        String majorName,
        StudyLevel studyLevel,
        StudyForm studyForm,
        SchoolYears schoolYears,
        LocalDate entryDate,
        @Nullable LocalDate expectedGraduation,
        int admissionYear,
        StudentStatus status) {
    @Override
    public String toString() {
        return "NewStudent[" + studentNumber + "]";
    }
}
