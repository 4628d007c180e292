package org.xueji.standards.code;

import java.util.Locale;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Student number (学号) made by the institution. Canonical: 1 to 20 half-width digits and capital letters.
///
/// Source: JY/T 1002-2012, XH C20.
///
/// @param value the canonical form
public record StudentNumber(String value) implements Comparable<StudentNumber> {
    private static final int LIMIT = 20;
    private static final Rejection MISSING = new Rejection("STUDENT-NUMBER-MISSING", "没有填写学号。请按学校编定的学号填写。");
    private static final Rejection NUMERIC =
            new Rejection("STUDENT-NUMBER-NUMERIC", "学号被表格当作数字保存，可能丢失了数字。请把该列设为“文本”格式后重新填写。");
    private static final Rejection LENGTH = new Rejection("STUDENT-NUMBER-LENGTH", "学号超过20位。请检查是否多填。");
    private static final Rejection CHARACTER = new Rejection("STUDENT-NUMBER-CHARACTER", "学号只能是数字和字母。请去掉其他符号。");

    public StudentNumber {
        if (value.isEmpty() || value.length() > LIMIT || !isWellFormed(value) || hasSmallLetter(value)) {
            throw new IllegalArgumentException("Not a canonical student number");
        }
    }

    /// Reads a typed number.
    ///
    /// Refusals: `STUDENT-NUMBER-MISSING`, `STUDENT-NUMBER-NUMERIC`, `STUDENT-NUMBER-LENGTH`,
    /// `STUDENT-NUMBER-CHARACTER`.
    public static Parsed<StudentNumber> parse(String typed) {
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
        String canonical = hasSmallLetter(compact) ? compact.toUpperCase(Locale.ROOT) : compact;
        return new Parsed.Accepted<>(new StudentNumber(canonical), !canonical.equals(typed));
    }

    /// Orders as the paper stacks are ordered (按学号升序).
    @Override
    public int compareTo(StudentNumber other) {
        return value.compareTo(other.value);
    }

    private static boolean isWellFormed(String value) {
        return value.chars().allMatch(CodeText::isLetterOrDigit);
    }

    private static boolean hasSmallLetter(String value) {
        return value.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
