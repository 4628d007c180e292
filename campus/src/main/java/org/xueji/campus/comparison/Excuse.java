package org.xueji.campus.comparison;

import java.time.LocalDate;

/// A difference that is known until a date (已知差异).
///
/// @param until the last day on which it is excused
/// @param reason for example 转专业，等学信平台更新
public record Excuse(String studentNumber, ComparedField field, LocalDate until, String reason, String excusedBy) {
    /// Whether it holds on a day.
    public boolean holds(LocalDate day) {
        return !day.isAfter(until);
    }
}
