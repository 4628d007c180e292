package org.xueji.campus.profile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.PoliticalStatus;

/// What a student has supplied, in clear, for printing the registration form (学籍登记表).
///
/// Prints without any of it. An item nobody has filled in is missing from `items` and reads as an empty text.
///
/// @param items in the words of the page: regions as 广东省东莞市, pinyin as the notice asks (`Zhangsan`)
/// @param educations 本人主要学历 by time, none to two rows
/// @param formerName 曾用名, empty when there is none
/// @param receiptNumber of the receipt that counts in the open campaign
/// @param confirmedAt when that receipt was given
/// @param version rises with every change of what is told here; 0 when the student has supplied nothing
public record ProfileCard(
        String studentNumber,
        Map<ProfileItem, String> items,
        List<Education> educations,
        String formerName,
        @Nullable PoliticalStatus politicalStatus,
        @Nullable String receiptNumber,
        @Nullable Instant confirmedAt,
        int version) {
    /// Copies what it is given.
    public ProfileCard {
        Map<ProfileItem, String> ordered = new EnumMap<>(ProfileItem.class);
        ordered.putAll(items);
        items = Map.copyOf(ordered);
        educations = List.copyOf(educations);
    }

    /// The item in words; empty when it was not filled in.
    public String of(ProfileItem item) {
        return items.getOrDefault(item, "");
    }

    /// Whether every item has a value.
    public boolean complete() {
        return items.size() == ProfileItem.values().length;
    }

    @Override
    public String toString() {
        return "ProfileCard[" + studentNumber + " v" + version + "]";
    }
}
