package org.xueji.registry.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file an institution has uploaded (上报批次).
///
/// @param fileKey of the stored file; absent once it is taken over or given up
/// @param refusal why it cannot be read; empty when it can
record Upload(
        String institutionCode,
        String uploadId,
        Kind kind,
        String fileName,
        @Nullable String fileKey,
        String format,
        UploadState state,
        String refusal,
        Counts counts,
        String receivedBy,
        Instant receivedAt) {
    /// What it holds.
    enum Kind {
        /// 新生数据.
        FRESHMEN,
        /// 录取照片.
        PHOTOS
    }

    /// What the check counted.
    ///
    /// @param rows of the file, blank ones left out; photos for a ZIP
    record Counts(int rows, int errors, int warnings, int informations, int added, int changed, int unchanged) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
    }
}
