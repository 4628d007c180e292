package org.xueji.campus.profile;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
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

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int DRAWN = 10;

    /// Copies the lines.
    public Receipt {
        lines = List.copyOf(lines);
    }

    /// Draws a number: `HZ2016-` and ten letters, none that is taken for another one on paper.
    static String draw(int cohort, RandomGenerator random) {
        StringBuilder number = new StringBuilder("HZ").append(cohort);
        for (int at = 0; at < DRAWN; at++) {
            number.append(at % 5 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
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
