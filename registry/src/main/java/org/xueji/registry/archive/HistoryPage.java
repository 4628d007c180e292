package org.xueji.registry.archive;

import java.util.List;
import org.xueji.platform.page.Frame;

/// What changed in a record since it was published, both sides of every change (变更历史).
public record HistoryPage(Frame frame, String path, int version, List<Line> lines) {
    /// One changed field.
    public record Line(int version, String at, String field, String before, String after, String reason) {}
}
