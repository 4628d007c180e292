package org.xueji.campus.profile;

import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinConvention;
import org.xueji.standards.name.PinyinName;

/// Canonical values as people read them, whole or masked (显示与脱敏).
final class ItemWords {
    private static final char BETWEEN_NAMES = '/';

    private ItemWords() {}

    /// The value in words.
    static String of(ProfileItem item, String value) {
        return switch (item) {
            case NATIVE_PLACE, ORIGIN_REGION -> PlaceOfOrigin.words(value);
            case PINYIN -> pinyin(value).render(PinyinConvention.NOTICE);
            case EMAIL, FAMILY_CONTACT, FAMILY_PHONE, FAMILY_ADDRESS, POST_CODE -> value;
        };
    }

    /// The value for people other than the student: enough to recognise, not enough to reach anybody.
    static String masked(ProfileItem item, String value) {
        return switch (item) {
            case NATIVE_PLACE, ORIGIN_REGION, PINYIN, POST_CODE -> of(item, value);
            case EMAIL -> new EmailAddress(value).masked();
            case FAMILY_CONTACT -> new PersonName(value).masked();
            case FAMILY_PHONE -> kept(value, 3, 4);
            case FAMILY_ADDRESS -> kept(value, Math.min(6, value.length() / 2), 0);
        };
    }

    /// The pinyin of a stored value: surname, stroke, given name.
    static PinyinName pinyin(String value) {
        int stroke = value.indexOf(BETWEEN_NAMES);
        return new PinyinName(value.substring(0, stroke), value.substring(stroke + 1));
    }

    /// How a pinyin name is stored.
    static String stored(PinyinName name) {
        return name.surname() + BETWEEN_NAMES + name.given();
    }

    private static String kept(String value, int head, int tail) {
        int hidden = value.length() - head - tail;
        return hidden < 1
                ? "*".repeat(value.length())
                : value.substring(0, head) + "*".repeat(Math.min(hidden, 8)) + value.substring(value.length() - tail);
    }
}
