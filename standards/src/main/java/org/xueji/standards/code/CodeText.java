package org.xueji.standards.code;

/// Questions about the characters of codes.
final class CodeText {
    private CodeText() {}

    static boolean isDigits(String text) {
        return text.chars().allMatch(CodeText::isDigit);
    }

    static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isLetterOrDigit(int letter) {
        return isDigit(letter) || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    /// Whether a spreadsheet has turned a long number into `2.0164E+13` or `20160101.0`.
    static boolean isNumericCell(String text) {
        int dot = text.indexOf('.');
        int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
        boolean plain = text.chars().allMatch(letter -> isDigit(letter) || ".Ee+".indexOf(letter) >= 0);
        boolean startsWithDigit = !text.isEmpty() && isDigit(text.charAt(0));
        return plain && startsWithDigit && (dot > 0 || (exponent > 0 && text.indexOf('+') == exponent + 1));
    }
}
