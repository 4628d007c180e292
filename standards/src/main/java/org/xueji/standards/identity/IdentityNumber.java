package org.xueji.standards.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;
import org.xueji.standards.code.Sex;

/// Identity number of a Chinese citizen (公民身份号码): address 6, birth date 8, sequence 3, check character 1.
///
/// Canonical: 17 digits and `0-9` or capital `X`. The address code is not looked up, because numbers keep codes
/// that were abolished long ago. Whether the birth date lies in the future is for the caller, who has the clock.
/// Source: GB 11643-1999. Prints masked; use [#value()] for storage and exchange only.
///
/// @param value the canonical 18 characters
public record IdentityNumber(String value) {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;

    private static final Rejection MISSING = new Rejection("ID-MISSING", "没有填写身份证号。请填写18位公民身份号码。");
    private static final Rejection NUMERIC =
            new Rejection("ID-NUMERIC", "身份证号被表格当作数字保存，末尾几位已经丢失。请把该列设为“文本”格式，按证件重新填写。");
    private static final Rejection WRONG_LENGTH = new Rejection("ID-LENGTH", "身份证号位数不对，应为18位（旧号15位）。请对照证件检查是否多字或漏字。");
    private static final Rejection CHARACTER = new Rejection("ID-CHARACTER", "身份证号里有不该出现的字符，只能是数字，最后一位可以是X。请对照证件改正。");
    private static final Rejection DATE = new Rejection("ID-DATE", "身份证号第7至14位不是有效的出生日期。请对照证件检查这8位。");
    private static final Rejection CHECK = new Rejection("ID-CHECK", "身份证号校验不符，至少有一位填错或两位颠倒。请对照证件逐位检查。");

    public IdentityNumber {
        if (problemOf(value) != null) {
            throw new IllegalArgumentException("Not a canonical identity number");
        }
    }

    /// Reads a typed number: removes spaces, invisible and full-width forms, look-alikes of X; lengthens 15 digits.
    ///
    /// Refusals: `ID-MISSING`, `ID-NUMERIC` (4.4E+17, or digits lost to zeros), `ID-LENGTH`, `ID-CHARACTER`,
    /// `ID-DATE`, `ID-CHECK`.
    public static Parsed<IdentityNumber> parse(String typed) {
        if (typed.length() == LENGTH && problemOf(typed) == null) {
            return new Parsed.Accepted<>(new IdentityNumber(typed), false);
        }
        String compact = capitalCheck(TypedText.compact(typed));
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (isNumericCell(compact)) {
            return Parsed.rejected(NUMERIC);
        }
        if (compact.length() == OLD_LENGTH && Digits.only(compact, 0, OLD_LENGTH)) {
            return lengthen(compact);
        }
        Rejection problem = problemOf(compact);
        if (problem != null) {
            return Parsed.rejected(problem);
        }
        return new Parsed.Accepted<>(new IdentityNumber(compact), !compact.equals(typed));
    }

    /// Completes 17 digits with their check character, for people who are invented.
    ///
    /// @throws IllegalArgumentException when these are not 17 digits with a birth date
    public static IdentityNumber of(String first17) {
        if (first17.length() != LENGTH - 1 || !Digits.only(first17, 0, LENGTH - 1)) {
            throw new IllegalArgumentException("Seventeen digits are needed");
        }
        return new IdentityNumber(first17 + CheckCharacter.ofSeventeen(first17));
    }

    /// The birth date (出生日期), characters 7 to 14.
    public LocalDate birthDate() {
        return LocalDate.of(Digits.number(value, 6, 10), Digits.number(value, 10, 12), Digits.number(value, 12, 14));
    }

    /// The sex (性别) by the parity of character 17: odd is male.
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /// The address code (地址码) of the first registration, six digits of GB/T 2260, perhaps abolished since.
    public String addressCode() {
        return value.substring(0, 6);
    }

    /// The last six characters (后六位), asked at the first sign-in.
    public String lastSix() {
        return value.substring(12);
    }

    /// The first four and last four characters, stars between: `9900**********123X`.
    public String masked() {
        return Masks.keep(value, 4, 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Parsed<IdentityNumber> lengthen(String fifteen) {
        // Sequences 996 to 999 were kept for people born before 1900.
        String century = fifteen.startsWith("99", 12) && fifteen.charAt(14) >= '6' ? "18" : "19";
        String first17 = fifteen.substring(0, 6) + century + fifteen.substring(6);
        if (!Digits.isDay(first17, 6)) {
            return Parsed.rejected(DATE);
        }
        return new Parsed.Accepted<>(of(first17), true);
    }

    private static @Nullable Rejection problemOf(String number) {
        if (number.length() != LENGTH) {
            return WRONG_LENGTH;
        }
        char last = number.charAt(LENGTH - 1);
        if (!Digits.only(number, 0, LENGTH - 1) || !(Digits.isDigit(last) || last == 'X')) {
            return CHARACTER;
        }
        if (!Digits.isDay(number, 6)) {
            return DATE;
        }
        if (last != CheckCharacter.ofSeventeen(number)) {
            // A spreadsheet keeps 15 significant digits and writes zeros for the rest.
            return number.endsWith("000") ? NUMERIC : CHECK;
        }
        return null;
    }

    /// Look-alikes of X stand only at the end of a number.
    private static String capitalCheck(String compact) {
        if (compact.isEmpty()) {
            return compact;
        }
        int end = compact.length() - 1;
        return switch (compact.charAt(end)) {
            case 'x', '×', '\u0425', '\u0445', '\u03A7', '\u03C7', '\u2169', '\u2179', '\u2573', '\u2715', '\u2716' ->
                compact.substring(0, end) + 'X';
            default -> compact;
        };
    }

    /// Whether this is `4.4E+17`, `4.4E17` or `440100200001010000.0`.
    private static boolean isNumericCell(String compact) {
        int at = 0;
        while (at < compact.length() && Digits.isDigit(compact.charAt(at))) {
            at++;
        }
        if (at == 0 || at == compact.length()) {
            return false;
        }
        char next = compact.charAt(at);
        if (next == '.') {
            return true;
        }
        return (next == 'E' || next == 'e') && at + 1 < compact.length() && isExponent(compact, at + 1);
    }

    private static boolean isExponent(String compact, int from) {
        int digits = compact.charAt(from) == '+' ? from + 1 : from;
        return digits < compact.length() && Digits.only(compact, digits, compact.length());
    }
}
