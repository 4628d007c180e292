package org.xueji.campus.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// One ZIP of photos (照片导入).
///
/// @param state WAITING, DONE or REFUSED
record PhotoImport(
        String importId,
        String fileName,
        @Nullable String collegeCode,
        String state,
        String receivedBy,
        Instant receivedAt,
        @Nullable String jobId,
        long stored,
        long refused) {
    /// Whose students it may touch.
    Scope scope() {
        return collegeCode == null ? Scope.school() : Scope.college(collegeCode);
    }
}
