package org.xueji.standards;

/// Text as typed or pasted (录入文本) and the marks that never mean anything in a number or a code.
public final class TypedText {
    private TypedText() {}

    /// Removes spaces, invisible characters and a spreadsheet's leading apostrophe; full-width becomes half-width.
    ///
    /// @return the same instance when nothing had to change
    public static String compact(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            char letter = typed.charAt(at);
            if (letter <= ' ' || letter == '\'' || letter > '~') {
                return compactFrom(typed, at);
            }
        }
        return typed;
    }

    private static String compactFrom(String typed, int changedAt) {
        StringBuilder compact = new StringBuilder(typed.length()).append(typed, 0, changedAt);
        for (int at = changedAt; at < typed.length(); at++) {
            char letter = halfWidth(typed.charAt(at));
            boolean marker = isApostrophe(letter) && compact.isEmpty();
            if (!isSpace(letter) && !isInvisible(letter) && !marker) {
                compact.append(letter);
            }
        }
        return compact.length() == typed.length() && compact.compareTo(new StringBuilder(typed)) == 0
                ? typed
                : compact.toString();
    }

    /// The half-width form (半角) of one character; others are given back as they are.
    public static char halfWidth(char letter) {
        if (letter >= '\uFF01' && letter <= '\uFF5E') {
            return (char) (letter - 0xFEE0);
        }
        return letter;
    }

    /// Whether the character is a space of any width or a control character.
    public static boolean isSpace(int codePoint) {
        return codePoint <= ' '
                || codePoint == 0x85
                || Character.isSpaceChar(codePoint)
                || Character.isWhitespace(codePoint);
    }

    /// Whether the character has no shape: zero-width, byte order mark, soft hyphen, direction marks.
    public static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || codePoint == 0x034F || codePoint == 0x3164;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2018' || letter == '\u2019';
    }
}
