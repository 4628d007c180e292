package org.xueji.standards.name;

import java.text.Normalizer;
import org.xueji.standards.TypedText;

/// Which characters may stand in a name (姓名用字) and which only look as if they did.
final class NameText {
    /// The dot of names (间隔号), U+00B7.
    static final char DOT = '\u00B7';

    private static final String DOTS =
            "\u00B7\u2022\u30FB\u2027\uFF0E.\u00B0\u2219\u22C5\uFF65\u02D9\u0387\uFE52\u2E31\u25CF"
                    + "\u3002\uFF61\u16EB\u2024\u25E6\u2E33";
    private static final String OTHER_MARKS = "\u0F0B\u0F0C'\u2019\u02BB\u02BC-\u2010\u2011,\uFF0C()\uFF08\uFF09/";

    private NameText() {}

    static boolean isDot(int codePoint) {
        return DOTS.indexOf(codePoint) >= 0;
    }

    static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /// Marks that other systems write in place of a character they cannot store.
    static boolean isMissingCharacter(int codePoint) {
        return "?\uFF1F\uFFFD\u25A1\u3013\u25A0\u2610*\uFF0A".indexOf(codePoint) >= 0;
    }

    static boolean isNameCharacter(int codePoint) {
        return isIdeograph(codePoint)
                || Character.isLetter(codePoint)
                || isCombining(codePoint)
                || isDot(codePoint)
                || codePoint == ' '
                || codePoint == 0x3000
                || codePoint == 0xA0
                || OTHER_MARKS.indexOf(codePoint) >= 0;
    }

    /// Whether a name can be made of it: marks and dots alone are none.
    static boolean isWritten(int codePoint) {
        return isIdeograph(codePoint) || Character.isLetter(codePoint);
    }

    /// Planes 2 and 3 hold nothing but ideographs, also those that this JDK does not know yet.
    static boolean isIdeograph(int codePoint) {
        return Character.isIdeographic(codePoint) || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Drops outer spaces and invisible characters, composes, and replaces Kangxi radicals by their characters.
    static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder(typed.length());
        typed.codePoints().forEach(codePoint -> {
            if (codePoint >= 0x2F00 && codePoint <= 0x2FD5) {
                tidy.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
                return;
            }
            if (!TypedText.isInvisible(codePoint)) {
                tidy.appendCodePoint(codePoint);
            }
        });
        return stripSpaces(Normalizer.normalize(tidy, Normalizer.Form.NFC));
    }

    private static String stripSpaces(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && TypedText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && TypedText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
