package org.xueji.campus.collection;

import java.time.Instant;

/// What a class monitor says is handed in (上交登记).
///
/// @param firstStack copies in the first stack
/// @param secondStack copies in the second stack
/// @param listSheets pages of the class checklist
/// @param announcedAt when it was said first
/// @param changedAt when it was said last
public record Announcement(
        int firstStack, int secondStack, int listSheets, String lateReason, Instant announcedAt, Instant changedAt) {}
