package org.xueji.exchange;

import java.time.Instant;

/// Something the registry tells an institution about one of its own study records.
public sealed interface RegistryNotice {
    /// Rises within one institution; take notices in this order.
    long number();

    /// 院校代码, 5 digits.
    String institutionCode();

    /// The registry's key of the study record.
    String recordId();

    /// 考生号 of the record: the key both sides share.
    String examineeNumber();

    /// When it happened.
    Instant at();

    /// A study record was published or changed (学籍注册, 信息变更): the registry's whole copy at this version.
    record RecordPublished(
            long number,
            String institutionCode,
            String recordId,
            String examineeNumber,
            Instant at,
            RegisteredStudent student)
            implements RegistryNotice {}

    /// The student checked the record (学籍查询核对) at this version; the receipt can be looked up on all sides.
    record CheckCompleted(
            long number,
            String institutionCode,
            String recordId,
            String examineeNumber,
            Instant at,
            int recordVersion,
            String receiptNumber)
            implements RegistryNotice {}

    /// A change of the record made an earlier check stale; the student has to check again.
    record CheckWentStale(
            long number,
            String institutionCode,
            String recordId,
            String examineeNumber,
            Instant at,
            int recordVersion,
            String receiptNumber)
            implements RegistryNotice {}
}
