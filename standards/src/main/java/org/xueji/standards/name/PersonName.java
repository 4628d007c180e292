package org.xueji.standards.name;

import java.text.Normalizer;
import java.util.Locale;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Name of a person (姓名), kept exactly as written, dots and rare characters included.
///
/// Shape: 1 to 50 code points in Unicode form NFC. JY/T 1002 gives 36 bytes, which long minority names exceed.
/// Names are compared by [#comparisonKey()] and never by [#value()]. Prints masked; pages show [#value()].
///
/// @param value the exact text
public record PersonName(String value) {
    /// The greatest number of code points.
    public static final int LIMIT = 50;

    private static final Rejection MISSING = new Rejection("NAME-MISSING", "没有填写姓名。请按身份证件填写。");
    private static final Rejection MISSING_CHARACTER =
            new Rejection("NAME-MISSING-CHARACTER", "姓名里有缺字符号（?、□等），说明原系统打不出这个字。请按身份证件补上正确的字，打不出时登记更正。");
    private static final Rejection PRIVATE_CHARACTER =
            new Rejection("NAME-PRIVATE-CHARACTER", "姓名里有自造字，换一台电脑就无法显示。请用国家标准GB 18030收录的字重新录入，找不到时登记更正。");
    private static final Rejection CHARACTER = new Rejection("NAME-CHARACTER", "姓名里有数字、符号或控制字符。请只保留证件上的文字、间隔点和空格。");
    private static final Rejection TOO_LONG = new Rejection("NAME-LENGTH", "姓名超过50个字。请检查是否把其他内容填到了姓名栏。");

    public PersonName {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LIMIT) {
            throw new IllegalArgumentException("A name has 1 to 50 characters");
        }
    }

    /// Reads a typed name: outer spaces and invisible characters go, canonical composition and Kangxi radicals
    /// pasted from PDF files (⽅ for 方) are mended, everything else stays as typed.
    ///
    /// Refusals: `NAME-MISSING`, `NAME-MISSING-CHARACTER`, `NAME-PRIVATE-CHARACTER`, `NAME-CHARACTER`, `NAME-LENGTH`.
    public static Parsed<PersonName> parse(String typed) {
        String name = NameText.tidy(typed);
        if (name.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int codePoint = name.codePointAt(at);
            if (NameText.isMissingCharacter(codePoint)) {
                return Parsed.rejected(MISSING_CHARACTER);
            }
            if (Character.getType(codePoint) == Character.PRIVATE_USE) {
                return Parsed.rejected(PRIVATE_CHARACTER);
            }
            if (!NameText.isNameCharacter(codePoint)) {
                return Parsed.rejected(CHARACTER);
            }
        }
        if (name.codePoints().noneMatch(NameText::isWritten)) {
            return Parsed.rejected(CHARACTER);
        }
        if (name.codePointCount(0, name.length()) > LIMIT) {
            return Parsed.rejected(TOO_LONG);
        }
        return new Parsed.Accepted<>(new PersonName(name), !name.equals(typed));
    }

    /// The text by which two spellings of one name agree: NFC, one kind of dot (U+00B7), half-width, no spaces and
    /// no glyph variants, small Latin letters.
    public String comparisonKey() {
        StringBuilder key = new StringBuilder(value.length());
        Normalizer.normalize(value, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            int plain = codePoint <= 0xFFFF ? TypedText.halfWidth((char) codePoint) : codePoint;
            if (NameText.isDot(plain)) {
                key.append(NameText.DOT);
                return;
            }
            if (!TypedText.isSpace(plain) && !TypedText.isInvisible(plain) && !NameText.isVariationSelector(plain)) {
                key.appendCodePoint(plain);
            }
        });
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether both are the same name for a comparison (同名), whatever dot or spacing was used.
    public boolean sameAs(PersonName other) {
        return comparisonKey().equals(other.comparisonKey());
    }

    /// The first and last character, stars between: 张\*三, 欧\*\*文; of two characters only the first.
    public String masked() {
        int[] characters = value.codePoints().toArray();
        if (characters.length == 1) {
            return "*";
        }
        StringBuilder masked = new StringBuilder().appendCodePoint(characters[0]);
        masked.repeat('*', Math.max(1, characters.length - 2));
        if (characters.length > 2) {
            masked.appendCodePoint(characters[characters.length - 1]);
        }
        return masked.toString();
    }

    @Override
    public String toString() {
        return masked();
    }
}
