package org.xueji.campus.office;

import java.util.List;
import java.util.Objects;
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
        @Nullable String monitorName) {
    /// The cells of an export.
    List<String> row() {
        return List.of(
                classCode,
                name,
                cohort + "级",
                collegeName,
                Objects.requireNonNullElse(monitor, ""),
                Objects.requireNonNullElse(monitorName, ""));
    }
}
