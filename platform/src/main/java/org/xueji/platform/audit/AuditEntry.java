package org.xueji.platform.audit;

import java.time.Instant;

/// One entry of the audit chain.
public record AuditEntry(
        long sequence, Instant notedAt, String actor, String action, String target, String outcome, String detail) {}
