package org.xueji.registry.check;

import java.time.Instant;

/// A check in the list of its owner (查询记录).
///
/// @param stale whether the record has a later version
record PastCheck(
        String institutionCode,
        String recordId,
        int recordVersion,
        String receiptNumber,
        Instant confirmedAt,
        int visibleSeconds,
        boolean allRight,
        String remark,
        boolean stale,
        String majorName) {}
