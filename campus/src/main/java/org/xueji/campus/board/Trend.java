package org.xueji.campus.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.progress.DayCounts;
import org.xueji.campus.progress.Stage;

/// The day trend of one stage (趋势与预测): drawing, the figures under it, forecast and what it assumes.
///
/// @param chart absent before the first day has ended
/// @param forecast what is to be expected, in words
/// @param assumption on what that rests, in words; empty without a forecast
/// @param days every day that has ended, latest first
public record Trend(
        Stage stage,
        @Nullable TrendChart chart,
        String forecast,
        String colour,
        String assumption,
        List<DayCounts> days) {
    /// Copies the days.
    public Trend {
        days = List.copyOf(days);
    }
}
