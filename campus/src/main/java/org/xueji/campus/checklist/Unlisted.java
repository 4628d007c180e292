package org.xueji.campus.checklist;

import java.time.Instant;

/// A student of the class whom the list misses (漏列学生).
public record Unlisted(long unlistedId, String name, String remark, Instant notedAt) {}
