package org.xueji.standards.identity;

import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Telephone number of the Chinese mainland (联系电话): mobile or landline.
///
/// Canonical: a mobile number as 11 digits; a landline as area code, hyphen, 7 or 8 digits, and `-` with an extension
/// when there is one (`0769-22861114-802`). Prints masked.
///
/// @param value the canonical form
public record PhoneNumber(String value) {
    private static final Rejection MISSING = new Rejection("PHONE-MISSING", "没有填写电话号码。请填写手机号，或带区号的固定电话。");
    private static final Rejection FORM = new Rejection("PHONE-FORM", "电话号码不对。手机号为11位数字；固定电话请带区号，如0769-22861114。请改正。");

    public PhoneNumber {
        if (value.isEmpty() || !value.equals(canonical(value))) {
            throw new IllegalArgumentException("Not a canonical telephone number");
        }
    }

    /// Reads a typed number, with or without +86, brackets, hyphens and extension (转802).
    ///
    /// Refusals: `PHONE-MISSING`, `PHONE-FORM`.
    public static Parsed<PhoneNumber> parse(String typed) {
        if (TypedText.compact(typed).isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        String canonical = canonical(typed);
        if (canonical.isEmpty()) {
            return Parsed.rejected(FORM);
        }
        return new Parsed.Accepted<>(new PhoneNumber(canonical), !canonical.equals(typed));
    }

    /// Whether messages can be sent to it (手机).
    public boolean isMobile() {
        return value.charAt(0) == '1';
    }

    /// `138****1234`, `0769-****1114`.
    public String masked() {
        if (isMobile()) {
            return Masks.keep(value, 3, 4);
        }
        int hyphen = value.indexOf('-');
        int end = value.indexOf('-', hyphen + 1) < 0 ? value.length() : value.indexOf('-', hyphen + 1);
        String local = value.substring(hyphen + 1, end);
        return value.substring(0, hyphen + 1) + Masks.keep(local, 0, 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    /// The canonical form, empty when this is no number.
    private static String canonical(String typed) {
        String compact = TypedText.compact(typed).replace("转", "-").replace("分机", "-");
        boolean international = compact.startsWith("+86") || compact.startsWith("0086");
        String national = international ? compact.substring(compact.charAt(0) == '+' ? 3 : 4) : compact;
        StringBuilder digits = new StringBuilder(national.length());
        int extensionAt = -1;
        for (int at = 0; at < national.length(); at++) {
            char letter = national.charAt(at);
            if (Digits.isDigit(letter)) {
                digits.append(letter);
                continue;
            }
            if ("()-—–－*#".indexOf(letter) < 0) {
                return "";
            }
            extensionAt = digits.length() >= 10 && extensionAt < 0 ? digits.length() : extensionAt;
        }
        if (international && !digits.isEmpty() && digits.charAt(0) != '0' && !isMobile(digits)) {
            digits.insert(0, '0');
            extensionAt += extensionAt < 0 ? 0 : 1;
        }
        if (isMobile(digits)) {
            return digits.toString();
        }
        return landline(digits, extensionAt < 0 ? digits.length() : extensionAt);
    }

    private static boolean isMobile(CharSequence digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    private static String landline(CharSequence digits, int end) {
        if (end < 10 || digits.charAt(0) != '0' || digits.charAt(1) == '0') {
            return "";
        }
        int area = digits.charAt(1) == '1' || digits.charAt(1) == '2' ? 3 : 4;
        int local = end - area;
        int extension = digits.length() - end;
        boolean localIsRight = (local == 7 || local == 8) && digits.charAt(area) >= '2';
        if (!localIsRight || extension > 6) {
            return "";
        }
        String number = digits.subSequence(0, area) + "-" + digits.subSequence(area, end);
        return extension == 0 ? number : number + "-" + digits.subSequence(end, digits.length());
    }
}
