package org.xueji.registry.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;

/// A record of its owner with everything its page shows (学籍信息页).
///
/// @param latest the latest check, of this version or an earlier one; absent when there is none
/// @param admission what the owner said about the admission photo; absent before proofreading
/// @param graduation the same of the graduation photo
record Standing(
        StudyRecord record,
        Instant publishedAt,
        @Nullable Check latest,
        @Nullable Verdict admission,
        @Nullable Verdict graduation) {
    /// A check that was made (核查记录).
    record Check(int version, String receiptNumber, Instant confirmedAt, boolean allRight, String remark) {}

    /// What was said about a photo.
    ///
    /// @param answered whether the institution has answered
    record Verdict(boolean correct, String reason, boolean answered) {}

    @Nullable
    Verdict verdict(PhotoKind kind) {
        return switch (kind) {
            case ADMISSION -> admission;
            case GRADUATION -> graduation;
        };
    }

    /// Whether every photo that is there was proofread, right or wrong.
    boolean photosProofread() {
        return (record.admissionPhoto() == null || admission != null)
                && (record.graduationPhoto() == null || graduation != null);
    }

    /// The check of this version; absent when it is not checked.
    @Nullable
    Check check() {
        return latest != null && latest.version() == record.version() ? latest : null;
    }

    /// The latest check, where an earlier version was checked and this one is not.
    @Nullable
    Check stale() {
        return check() == null ? latest : null;
    }
}
