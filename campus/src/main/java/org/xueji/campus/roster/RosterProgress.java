package org.xueji.campus.roster;

import org.jspecify.annotations.Nullable;
import org.xueji.platform.job.JobRun;

/// Tells the officer how far an import is (导入进度).
///
/// The work holds a transaction on its thread; what is told has to be seen before it ends, so it is written from
/// another thread, on another connection.
final class RosterProgress {
    /// Tells nobody.
    static final RosterProgress SILENT = new RosterProgress(null, 1);

    // Reading is nine tenths of the way.
    private static final int READING = 90;

    private final @Nullable JobRun run;
    private final long size;

    RosterProgress(@Nullable JobRun run, long size) {
        this.run = run;
        this.size = Math.max(1, size);
    }

    void read(long bytes, long rows) {
        tell(Math.min(READING, bytes * READING / size), "正在读取和校验：已读 " + rows + " 行");
    }

    void comparing(long rows) {
        tell(READING, "正在与名册比对：" + rows + " 行");
    }

    void writing(long students) {
        tell(95, "正在写入名册：" + students + " 人");
    }

    private void tell(long percent, String note) {
        JobRun told = run;
        if (told == null) {
            return;
        }
        try {
            Thread.ofVirtual().start(() -> told.progress(percent, 100, note)).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
