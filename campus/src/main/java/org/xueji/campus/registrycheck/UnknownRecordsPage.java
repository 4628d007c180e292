package org.xueji.campus.registrycheck;

import java.util.List;
import org.xueji.platform.page.Frame;

/// Records of the registry whose 考生号 nobody here has (学信有、名册无).
public record UnknownRecordsPage(Frame frame, List<Row> rows) {
    /// One record.
    public record Row(
            String examineeNumber, String name, String department, String className, String receipt, String heard) {
        @Override
        public String toString() {
            return "Row[" + examineeNumber + "]";
        }
    }

    /// Copies the rows.
    public UnknownRecordsPage {
        rows = List.copyOf(rows);
    }
}
