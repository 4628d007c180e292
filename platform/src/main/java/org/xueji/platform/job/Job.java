package org.xueji.platform.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;

/// Long work as its owner sees it.
///
/// @param done steps done of `total`; total 0 means not known yet
/// @param note what is happening now, or why it failed, in Chinese
/// @param resultPath where the result can be seen
public record Job(
        String jobId,
        Door door,
        String owner,
        String kind,
        String title,
        State state,
        long done,
        long total,
        String note,
        @Nullable String resultPath,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /// Where the work stands.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /// Whether nothing more will happen.
    public boolean finished() {
        return state == State.DONE || state == State.FAILED;
    }

    /// 0 to 100.
    public int percent() {
        return state == State.DONE ? 100 : total <= 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
