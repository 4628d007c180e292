package org.xueji.campus.checklist;

import java.time.Instant;

/// What the class monitor noted about a student (班长注记).
public record Mark(String studentNumber, MarkKind kind, String reason, String markedBy, Instant markedAt) {}
