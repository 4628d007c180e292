package org.xueji.standards.code;

import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Number of a certificate of education (学历证书编号): institution 5, category 1, year 4, level 2, serial 6.
///
/// @param value eighteen digits
public record CertificateNumber(String value) {
    private static final int LENGTH = 18;
    private static final Rejection MISSING = new Rejection("CERTIFICATE-MISSING", "没有填写证书编号。请按证书填写18位编号。");
    private static final Rejection FORM =
            new Rejection("CERTIFICATE-FORM", "证书编号应为18位数字：院校代码5位、类型1位、年份4位、层次2位、序号6位。请对照证书改正。");

    public CertificateNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a certificate number");
        }
    }

    /// Reads a typed number, grouped or not. Refusals: `CERTIFICATE-MISSING`, `CERTIFICATE-FORM`.
    public static Parsed<CertificateNumber> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (!isWellFormed(compact)) {
            return Parsed.rejected(FORM);
        }
        return new Parsed.Accepted<>(new CertificateNumber(compact), !compact.equals(typed));
    }

    /// The issuing institution.
    public InstitutionCode institution() {
        return new InstitutionCode(value.substring(0, 5));
    }

    /// The digit of the category (办学类型): 1 ordinary, 5 adult, 6 self-taught, 7 network.
    public String categoryDigit() {
        return value.substring(5, 6);
    }

    /// The year of issue.
    public int year() {
        return Integer.parseInt(value.substring(6, 10));
    }

    /// The two digits of the level, see [StudyLevel#certificateCode()].
    public String levelCode() {
        return value.substring(10, 12);
    }

    /// The serial number within institution, category, year and level.
    public String serial() {
        return value.substring(12);
    }

    /// The form of print, in groups of four: `1181 9120 2005 0000 01`.
    public String grouped() {
        StringBuilder grouped = new StringBuilder(LENGTH + 4);
        for (int at = 0; at < LENGTH; at += 4) {
            grouped.append(at == 0 ? "" : " ").append(value, at, Math.min(at + 4, LENGTH));
        }
        return grouped.toString();
    }

    private static boolean isWellFormed(String value) {
        if (value.length() != LENGTH || !CodeText.isDigits(value)) {
            return false;
        }
        int century = Integer.parseInt(value.substring(6, 8));
        return century == 19 || century == 20;
    }
}
