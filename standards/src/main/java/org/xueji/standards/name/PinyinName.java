package org.xueji.standards.name;

import java.util.Locale;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Name in pinyin (姓名拼音), surname and given name apart, so that every convention can be written from it.
///
/// Shape: small letters `a-z` and `ü`; an apostrophe or hyphen stands between letters, a space only inside the given
/// name. A double surname carries a hyphen (`zheng-li`). The given name may be empty.
///
/// @param surname such as `ouyang`
/// @param given such as `xi'an`
public record PinyinName(String surname, String given) {
    private static final int LIMIT = 60;
    private static final Rejection MISSING = new Rejection("PINYIN-MISSING", "没有填写姓名拼音。请分别填写姓和名的拼音。");
    private static final Rejection LETTERS = new Rejection("PINYIN-LETTERS", "姓名拼音只能用拼音字母、隔音号（'）和连字符（-），不带声调。请改正。");
    private static final Rejection TOO_LONG = new Rejection("PINYIN-LENGTH", "姓名拼音超过60个字母。请检查是否填了其他内容。");

    public PinyinName {
        if (surname.isEmpty() || !isWellFormed(surname, false) || !isWellFormed(given, true)) {
            throw new IllegalArgumentException("Not a name in pinyin");
        }
    }

    /// Reads surname and given name as typed, any capitals, `v` or `ü`, tone marks refused.
    ///
    /// Refusals: `PINYIN-MISSING`, `PINYIN-LETTERS`, `PINYIN-LENGTH`.
    public static Parsed<PinyinName> parse(String typedSurname, String typedGiven) {
        String surname = tidy(typedSurname);
        String given = tidy(typedGiven);
        if (surname.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (surname.length() + given.length() > LIMIT) {
            return Parsed.rejected(TOO_LONG);
        }
        if (!isWellFormed(surname, false) || !isWellFormed(given, true)) {
            return Parsed.rejected(LETTERS);
        }
        boolean same = surname.equals(typedSurname) && given.equals(typedGiven);
        return new Parsed.Accepted<>(new PinyinName(surname, given), !same);
    }

    /// Writes the name by a convention. `ü` becomes `v` where only ASCII letters are usual, `YU` in capitals.
    public String render(PinyinConvention convention) {
        return switch (convention) {
            case GB_T_28039 -> (capitalised(surname) + " " + capitalised(given)).strip();
            case GB_T_28039_CAPITALS ->
                (surname + " " + given)
                        .replace("ü", "yu")
                        .toUpperCase(Locale.ROOT)
                        .strip();
            case JY_T_1002 -> ascii(surname).toUpperCase(Locale.ROOT) + capitalised(ascii(given));
            case NOTICE -> firstCapital(ascii(surname) + ascii(given));
        };
    }

    private static String ascii(String part) {
        return part.replace('ü', 'v');
    }

    private static String firstCapital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A capital at the start and after each space or hyphen of a surname (`Zheng-Li`).
    private static String capitalised(String part) {
        StringBuilder written = new StringBuilder(part.length());
        boolean start = true;
        for (int at = 0; at < part.length(); at++) {
            char letter = part.charAt(at);
            written.append(start ? Character.toUpperCase(letter) : letter);
            start = letter == ' ' || letter == '-';
        }
        return written.toString();
    }

    private static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            char letter = Character.toLowerCase(TypedText.halfWidth(typed.charAt(at)));
            if (TypedText.isSpace(letter)) {
                letter = ' ';
            }
            if (letter == '\u2019' || letter == '\u2018' || letter == '\u02BC' || letter == '`') {
                letter = '\'';
            }
            boolean repeatedSpace = letter == ' ' && (tidy.isEmpty() || tidy.charAt(tidy.length() - 1) == ' ');
            if (!TypedText.isInvisible(letter) && !repeatedSpace) {
                tidy.append(letter == 'v' ? 'ü' : letter);
            }
        }
        return tidy.toString().strip();
    }

    private static boolean isWellFormed(String part, boolean spaceAllowed) {
        boolean letterBefore = false;
        for (int at = 0; at < part.length(); at++) {
            char letter = part.charAt(at);
            boolean isLetter = (letter >= 'a' && letter <= 'z') || letter == 'ü';
            boolean isMark = letter == '\'' || letter == '-' || (spaceAllowed && letter == ' ');
            if (!isLetter && !(isMark && letterBefore && at < part.length() - 1)) {
                return false;
            }
            letterBefore = isLetter;
        }
        return true;
    }
}
