package org.xueji.registry.archive;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Puts new records into the directory from person to records (编入学籍目录).
///
/// The directory is spread by person and the records by institution, so it follows in a transaction of its own: right
/// after the deed, and again every minute for what was cut off.
@Component
public class ListRecords {
    private static final int AT_ONCE = 5_000;

    private final DirectoryTable table;

    ListRecords(DirectoryTable table) {
        this.table = table;
    }

    /// Lists everything that waits.
    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    public void list() {
        int listed = AT_ONCE;
        while (listed == AT_ONCE) {
            listed = table.list(AT_ONCE);
        }
    }
}
