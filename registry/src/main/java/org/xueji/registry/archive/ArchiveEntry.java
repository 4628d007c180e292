package org.xueji.registry.archive;

import org.jspecify.annotations.Nullable;

/// A record in the list of its owner, with where its check stands (学籍列表).
///
/// @param receiptNumber of the check of this version; absent when there is none
/// @param stale whether an earlier version was checked and this one is not
public record ArchiveEntry(StudyRecord record, @Nullable String receiptNumber, boolean stale) {}
