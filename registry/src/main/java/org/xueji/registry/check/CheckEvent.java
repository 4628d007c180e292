package org.xueji.registry.check;

import java.time.Instant;
import org.xueji.registry.archive.Owner;

/// A check with its evidence (核查事件), before it is written.
///
/// @param remark what is wrong, in the student's words; empty when all is right
record CheckEvent(
        Owner owner,
        String institutionCode,
        String recordId,
        int recordVersion,
        ReceiptNumber receiptNumber,
        Instant openedAt,
        Instant confirmedAt,
        Seconds seconds,
        boolean allRight,
        String remark) {
    /// How long the record was in sight, and who says so.
    record Seconds(int count, ToldBy toldBy) {}

    /// Who counted the seconds.
    enum ToldBy {
        /// The page, while it was visible; never more than have passed since the server showed it.
        PAGE,
        /// The server, between showing and confirming, for browsers without scripts.
        SERVER
    }
}
