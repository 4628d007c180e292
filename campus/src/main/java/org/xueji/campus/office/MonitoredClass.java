package org.xueji.campus.office;

import org.jspecify.annotations.Nullable;

/// A class with its monitor (班级与班长).
///
/// @param monitor student number; absent when nobody is appointed
public record MonitoredClass(
        String classCode,
        String name,
        int cohort,
        String collegeName,
        @Nullable String monitor,
        @Nullable String monitorName) {}
