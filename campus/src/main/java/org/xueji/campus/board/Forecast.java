package org.xueji.campus.board;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.DayCounts;
import org.xueji.campus.progress.Stage;

/// How far a stage will be at its deadline if the coming days are like the last ones (预测): a straight line.
///
/// @param days on how many last days it rests
/// @param perDay how many reached the stage on each of them on average
/// @param expected how many will have reached it at the deadline, at most all
/// @param doneAt when everybody will have; absent when nobody moves
record Forecast(
        int days,
        double perDay,
        int members,
        int expected,
        @Nullable Instant doneAt) {
    private static final int LOOKED_BACK = 5;
    private static final double SECONDS_OF_DAY = 86_400;

    /// The forecast; empty without a frozen day, when everybody is done, or once the deadline has passed.
    ///
    /// @param frozen in order; each is how it was as that day ended
    static Optional<Forecast> of(
            List<DayCounts> frozen, Counts now, Stage stage, Instant at, Instant due, ZoneId zone) {
        if (frozen.isEmpty() || now.missing(stage) == 0 || !due.isAfter(at)) {
            return Optional.empty();
        }
        DayCounts base = frozen.get(Math.max(0, frozen.size() - LOOKED_BACK));
        Instant since = base.day().plusDays(1).atStartOfDay(zone).toInstant();
        double days = Duration.between(since, at).toSeconds() / SECONDS_OF_DAY;
        if (days < 1) {
            return Optional.empty();
        }
        double perDay = Math.max(0, (now.of(stage) - base.counts().of(stage)) / days);
        double left = Duration.between(at, due).toSeconds() / SECONDS_OF_DAY;
        int expected = (int) Math.min(now.members(), now.of(stage) + Math.floor(perDay * left));
        Instant doneAt = perDay == 0 ? null : at.plusSeconds((long) (now.missing(stage) / perDay * SECONDS_OF_DAY));
        return Optional.of(new Forecast((int) Math.round(days), perDay, now.members(), expected, doneAt));
    }

    /// What the forecast rests on, in words.
    String assumption() {
        return "假设：以后每天与最近 " + days + " 天一样多，平均每天 " + String.format(Locale.ROOT, "%.1f", perDay)
                + " 人；不计节假日，也不计临近截止的加速。";
    }

    /// How many will be missing at the deadline.
    int missing() {
        return members - expected;
    }
}
