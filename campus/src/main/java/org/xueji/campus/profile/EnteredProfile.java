package org.xueji.campus.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a student has typed and confirmed, for people who are invented (虚构的增改信息).
///
/// @param typed every item as the student would type it; pinyin as surname, stroke, given name
/// @param education 本人主要学历
/// @param filledAt when every item had its value
/// @param confirmedAt when it was handed in and a receipt given; absent before
public record EnteredProfile(
        String studentNumber,
        String name,
        Map<ProfileItem, String> typed,
        List<Education> education,
        Instant filledAt,
        @Nullable Instant confirmedAt) {
    /// Copies items and rows.
    public EnteredProfile {
        typed = Map.copyOf(typed);
        education = List.copyOf(education);
    }

    @Override
    public String toString() {
        return "EnteredProfile[" + studentNumber + "]";
    }
}
