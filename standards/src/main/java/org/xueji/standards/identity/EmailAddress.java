package org.xueji.standards.identity;

import java.util.Locale;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// E-mail address (电子邮箱) with an ASCII local part of at most 64 and 100 characters in all.
///
/// Canonical: domain in small letters, local part as typed. Two addresses reach one box when [#comparisonKey()] agrees.
/// Prints masked.
///
/// @param value the canonical form
public record EmailAddress(String value) {
    private static final int LONGEST = 100;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String LOCAL_MARKS = "!#$%&'*+/=?^_`{|}~-.";

    private static final Rejection MISSING = new Rejection("EMAIL-MISSING", "没有填写电子邮箱。请填写常用邮箱。");
    private static final Rejection FORM =
            new Rejection("EMAIL-FORM", "电子邮箱格式不对，应像 name@example.com。请检查@前后是否完整，有没有空格或中文标点。");
    private static final Rejection TOO_LONG = new Rejection("EMAIL-LENGTH", "电子邮箱超过100个字符。请换一个较短的邮箱。");

    public EmailAddress {
        if (!isWellFormed(value) || !value.equals(withSmallDomain(value))) {
            throw new IllegalArgumentException("Not a canonical e-mail address");
        }
    }

    /// Reads a typed address; full-width signs and spaces from Chinese keyboards are mended.
    ///
    /// Refusals: `EMAIL-MISSING`, `EMAIL-FORM`, `EMAIL-LENGTH`.
    public static Parsed<EmailAddress> parse(String typed) {
        String compact = TypedText.compact(typed).replace('。', '.');
        if (compact.isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        if (compact.length() > LONGEST) {
            return Parsed.rejected(TOO_LONG);
        }
        if (!isWellFormed(compact)) {
            return Parsed.rejected(FORM);
        }
        String canonical = withSmallDomain(compact);
        return new Parsed.Accepted<>(new EmailAddress(canonical), !canonical.equals(typed));
    }

    /// All small letters: by this an address is found again and kept unique.
    public String comparisonKey() {
        return value.toLowerCase(Locale.ROOT);
    }

    /// `z***n@example.com`; of a short local part only the first letter.
    public String masked() {
        int at = value.lastIndexOf('@');
        String first = value.substring(0, 1);
        String last = at > 3 ? value.substring(at - 1, at) : "";
        return first + "***" + last + value.substring(at);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String withSmallDomain(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    private static boolean isWellFormed(String address) {
        int at = address.lastIndexOf('@');
        return address.length() <= LONGEST
                && at > 0
                && at <= LONGEST_LOCAL_PART
                && isLocalPart(address.substring(0, at))
                && isDomain(address.substring(at + 1));
    }

    private static boolean isLocalPart(String part) {
        if (part.startsWith(".") || part.endsWith(".") || part.contains("..")) {
            return false;
        }
        return part.chars().allMatch(letter -> isAsciiLetterOrDigit(letter) || LOCAL_MARKS.indexOf(letter) >= 0);
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2 || labels[labels.length - 1].length() < 2) {
            return false;
        }
        for (String label : labels) {
            boolean edges = label.startsWith("-") || label.endsWith("-");
            boolean letters = label.chars().allMatch(letter -> isAsciiLetterOrDigit(letter) || letter == '-');
            if (label.isEmpty() || label.length() > 63 || edges || !letters) {
                return false;
            }
        }
        return !Digits.only(labels[labels.length - 1], 0, labels[labels.length - 1].length());
    }

    private static boolean isAsciiLetterOrDigit(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }
}
