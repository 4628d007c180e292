package org.xueji.registry.intake;

import java.time.Instant;

/// A file an institution has uploaded (上报批次).
///
/// @param refusal why it cannot be read; empty when it can
record Upload(
        String institutionCode,
        String uploadId,
        Kind kind,
        String fileName,
        String format,
        UploadState state,
        String refusal,
        Counts counts,
        String receivedBy,
        Instant receivedAt) {
    /// What it holds.
    enum Kind {
        /// 新生数据.
        FRESHMEN(64),
        /// 录取照片.
        PHOTOS(128);

        private final long largest;

        Kind(int megabytes) {
            this.largest = (long) megabytes << 20;
        }

        /// How many bytes such a file may have.
        long largest() {
            return largest;
        }
    }

    /// What the check counted.
    ///
    /// @param rows of the file, blank ones left out; photos for a ZIP
    record Counts(int rows, int errors, int warnings, int informations, int added, int changed, int unchanged) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
    }
}
