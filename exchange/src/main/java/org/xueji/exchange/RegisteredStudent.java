package org.xueji.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.Sex;

/// One study record (学籍) as the registry holds it at one version.
///
/// @param documentType name of the document's type, for example `RESIDENT_IDENTITY_CARD`
/// @param documentNumber its canonical number
/// @param ethnicGroup two-digit code of GB/T 3304
/// @param schoolYears 学制 in years, for example 4 or 2.5
/// @param status status code, for example `注册学籍`
public record RegisteredStudent(
        String institutionCode,
        String recordId,
        int version,
        String examineeNumber,
        @Nullable String studentNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        String documentType,
        String documentNumber,
        String ethnicGroup,
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
        String status) {
    @Override
    public String toString() {
        return "RegisteredStudent[" + institutionCode + "/" + recordId + " v" + version + "]";
    }
}
