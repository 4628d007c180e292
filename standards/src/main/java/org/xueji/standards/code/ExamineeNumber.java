package org.xueji.standards.code;

import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Examinee number (考生号) of the admission, kept as it is: provinces build it differently and institutions make their
/// own for special admissions, so nothing is read out of it. Source: platform files, KSH C(18).
///
/// @param value 1 to 18 half-width letters, digits and hyphens
public record ExamineeNumber(String value) {
    private static final int LIMIT = 18;
    private static final Rejection MISSING = new Rejection("EXAMINEE-MISSING", "没有填写考生号。请按录取名册填写。");
    private static final Rejection NUMERIC =
            new Rejection("EXAMINEE-NUMERIC", "考生号被表格当作数字保存，可能丢失了数字。请把该列设为“文本”格式后重新填写。");
    private static final Rejection LENGTH = new Rejection("EXAMINEE-LENGTH", "考生号超过18位。请对照录取名册检查。");
    private static final Rejection CHARACTER = new Rejection("EXAMINEE-CHARACTER", "考生号只能是数字和字母。请对照录取名册改正。");

    public ExamineeNumber {
        if (value.isEmpty() || value.length() > LIMIT || !isWellFormed(value)) {
            throw new IllegalArgumentException("Not an examinee number");
        }
    }

    /// Reads a typed number: spaces go, full-width becomes half-width, letters keep their case.
    ///
    /// Refusals: `EXAMINEE-MISSING`, `EXAMINEE-NUMERIC`, `EXAMINEE-LENGTH`, `EXAMINEE-CHARACTER`.
    public static Parsed<ExamineeNumber> parse(String typed) {
        String compact = TypedText.compact(typed);
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (CodeText.isNumericCell(compact)) {
            return Parsed.rejected(NUMERIC);
        }
        if (!isWellFormed(compact)) {
            return Parsed.rejected(CHARACTER);
        }
        if (compact.length() > LIMIT) {
            return Parsed.rejected(LENGTH);
        }
        return new Parsed.Accepted<>(new ExamineeNumber(compact), !compact.equals(typed));
    }

    private static boolean isWellFormed(String value) {
        return value.chars().allMatch(letter -> CodeText.isLetterOrDigit(letter) || letter == '-');
    }
}
