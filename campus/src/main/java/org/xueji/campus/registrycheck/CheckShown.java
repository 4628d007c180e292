package org.xueji.campus.registrycheck;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Times;

/// A check in the words of the pages.
///
/// @param receipt its number; empty without one
/// @param checked when it was made, `stale` since when it does not count, `published` when the record was published
public record CheckShown(CheckStanding standing, String receipt, String checked, String stale, String published) {
    static CheckShown of(RegistryCheck check, ZoneId zone) {
        String receipt = check.receiptNumber();
        return new CheckShown(
                check.standing(),
                receipt == null ? "" : receipt,
                words(check.checkedAt(), zone),
                words(check.staleAt(), zone),
                words(check.publishedAt(), zone));
    }

    /// Whether it counts.
    public boolean counts() {
        return standing == CheckStanding.COUNTS;
    }

    /// Whether the student can do something about it at the registry.
    public boolean canCheck() {
        return standing == CheckStanding.NOT_CHECKED || standing == CheckStanding.STALE;
    }

    private static String words(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : Times.words(at, zone);
    }
}
