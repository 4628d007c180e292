package org.xueji.campus.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A scan with its verdict (扫描记录).
///
/// @param words what it means and what to do next
/// @param copy which copy was received; absent for lists and for what was not received
public record Scan(
        long scanId,
        Place place,
        String scanned,
        Verdict verdict,
        String words,
        @Nullable String campaignId,
        @Nullable String classCode,
        @Nullable String studentNumber,
        @Nullable Integer copy,
        String scannedBy,
        Instant scannedAt,
        @Nullable Instant undoneAt) {
    /// Whether it can be undone: it received something and was not undone.
    public boolean undoable() {
        return verdict == Verdict.TAKEN && undoneAt == null;
    }
}
