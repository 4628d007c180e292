package org.xueji.registry.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A student of the institution and where the check stands (核查名单一行).
///
/// @param receiptNumber of the latest check, stale or not; absent when there is none
/// @param remark what the student said is wrong; empty when all is right
/// @param reason why it is not checked; absent when it is
record CheckListRow(
        String examineeNumber,
        @Nullable String studentNumber,
        String name,
        String majorName,
        @Nullable String className,
        @Nullable String receiptNumber,
        @Nullable Instant confirmedAt,
        String remark,
        @Nullable CheckReason reason) {
    CheckStanding standing() {
        return reason == null ? CheckStanding.CHECKED : reason.standing();
    }

    @Override
    public String toString() {
        return "CheckListRow[" + standing() + "]";
    }
}
