package org.xueji.registry.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.EducationCategory;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.code.StudyForm;
import org.xueji.standards.code.StudyLevel;
import org.xueji.standards.identity.IdentityDocument;

/// A study record (学籍) as it stands now.
///
/// @param recordId 32 hexadecimal digits, unique in the whole country
/// @param version rises by one with every change after publication
/// @param admissionPhoto key of the stored file, as is the graduation photo; absent when there is none yet
public record StudyRecord(
        String institutionCode,
        String recordId,
        int version,
        String examineeNumber,
        @Nullable String studentNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        EthnicGroup ethnicGroup,
        IdentityDocument document,
        @Nullable String majorCode,
        String majorName,
        @Nullable String branch,
        @Nullable String department,
        @Nullable String className,
        String studyLevel,
        String studyForm,
        BigDecimal schoolYears,
        LocalDate entryDate,
        @Nullable LocalDate expectedGraduation,
        StudentStatus status,
        @Nullable String admissionPhoto,
        @Nullable String graduationPhoto) {

    /// 学历类别, as level and form of study give it: the files of institutions do not carry it.
    public EducationCategory category() {
        boolean graduate = StudyLevel.find(studyLevel)
                .filter(level -> level == StudyLevel.DOCTOR || level == StudyLevel.MASTER)
                .isPresent();
        return graduate
                ? EducationCategory.GRADUATE
                : StudyForm.find(studyForm).map(StudyRecord::categoryOf).orElse(EducationCategory.ORDINARY);
    }

    /// The photo of a kind.
    public @Nullable String photo(PhotoKind kind) {
        return switch (kind) {
            case ADMISSION -> admissionPhoto;
            case GRADUATION -> graduationPhoto;
        };
    }

    private static EducationCategory categoryOf(StudyForm form) {
        return switch (form) {
            case ORDINARY_FULL_TIME, FULL_TIME, PART_TIME -> EducationCategory.ORDINARY;
            case CORRESPONDENCE, SPARE_TIME, RELEASED_FROM_WORK, EVENING -> EducationCategory.ADULT;
            case NETWORK -> EducationCategory.NETWORK;
            case OPEN -> EducationCategory.OPEN;
        };
    }

    @Override
    public String toString() {
        return "StudyRecord[" + institutionCode + "/" + recordId + " v" + version + "]";
    }
}
