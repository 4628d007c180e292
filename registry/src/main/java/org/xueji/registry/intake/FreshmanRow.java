package org.xueji.registry.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// One good row of a file (新生一行).
record FreshmanRow(
        int row,
        String examineeNumber,
        @Nullable String studentNumber,
        PersonName name,
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
        @Nullable LocalDate expectedGraduation) {
    @Override
    public String toString() {
        return "FreshmanRow[" + row + "]";
    }
}
