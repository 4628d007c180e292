package org.xueji.registry.archive;

import java.util.List;
import org.xueji.platform.page.Frame;

/// All study records of the person (学信档案).
///
/// @param bound whether real name and binding are done
/// @param nearMiss whether a record has the person's document and another name
public record ArchivePage(Frame frame, boolean bound, List<Entry> entries, boolean nearMiss) {
    /// A record in one line.
    ///
    /// @param state 已核对, 未核对, 需要重新核对
    public record Entry(
            String path,
            String institution,
            String major,
            String level,
            String entryDate,
            String status,
            String state,
            String colour,
            String receipt) {}
}
