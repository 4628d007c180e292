package org.xueji.standards.code;

import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Identifier of an institution (学校标识码) in higher education: category 2, province 2, `0`, institution code 5.
///
/// Categories: 41 普通高等学校, 42 成人高等学校, 91 科研机构, 92 民办的其他高等教育机构. Example: 4144011819.
///
/// @param value ten digits
public record InstitutionIdentifier(String value) {
    static final int LENGTH = 10;
    private static final Rejection MISSING = new Rejection("INSTITUTION-IDENTIFIER-MISSING", "没有填写学校标识码。请填写10位学校标识码。");
    private static final Rejection FORM =
            new Rejection("INSTITUTION-IDENTIFIER-FORM", "学校标识码应为10位数字：类别2位、省份2位、0、院校代码5位。请改正。");

    public InstitutionIdentifier {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not an institution identifier");
        }
    }

    /// Reads a typed identifier. Refusals: `INSTITUTION-IDENTIFIER-MISSING`, `INSTITUTION-IDENTIFIER-FORM`.
    public static Parsed<InstitutionIdentifier> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (!isWellFormed(compact)) {
            return Parsed.rejected(FORM);
        }
        return new Parsed.Accepted<>(new InstitutionIdentifier(compact), !compact.equals(typed));
    }

    /// The category (类别), two digits.
    public String category() {
        return value.substring(0, 2);
    }

    /// The region code of the province.
    public String provinceCode() {
        return value.substring(2, 4) + "0000";
    }

    /// The five-digit code of the institution.
    public InstitutionCode institutionCode() {
        return new InstitutionCode(value.substring(5));
    }

    private static boolean isWellFormed(String value) {
        return value.length() == LENGTH
                && CodeText.isDigits(value)
                && value.charAt(4) == '0'
                && Regions.find(value.substring(2, 4) + "0000").isPresent();
    }
}
