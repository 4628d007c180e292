package org.xueji.campus.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The receipt for a whole confirmation (确认回执). Prints without what was confirmed.
///
/// @param number 回执编号, to be quoted to the office
/// @param lines the items as they stood
/// @param supersededAt when a later change made a new confirmation necessary
public record Receipt(
        String number,
        String campaignId,
        String studentNumber,
        Instant givenAt,
        List<Line> lines,
        @Nullable Instant supersededAt) {
    /// An item as it stood.
    ///
    /// @param waiting whether the value still waited for approval
    public record Line(String label, String words, boolean waiting) {
        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    /// Copies the lines.
    public Receipt {
        lines = List.copyOf(lines);
    }

    /// Whether nothing has changed since.
    public boolean counts() {
        return supersededAt == null;
    }

    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
