package org.xueji.campus.registrycheck;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The monitor's class: who has checked (本班学信核对情况).
public record ClassChecksPage(Frame frame, List<Row> rows) {
    /// A classmate.
    public record Row(String number, String name, CheckStanding standing) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /// Copies the rows.
    public ClassChecksPage {
        rows = List.copyOf(rows);
    }

    /// How many count.
    public long counting() {
        return rows.stream()
                .filter(row -> row.standing() == CheckStanding.COUNTS)
                .count();
    }
}
