package org.xueji.campus.progress;

import org.jspecify.annotations.Nullable;

/// The counters of one class in a campaign (班级进度).
///
/// @param monitorName 班长; absent until appointed
public record ClassCounts(
        String classCode,
        String className,
        String collegeCode,
        String collegeName,
        @Nullable String monitorName,
        Counts counts) {}
