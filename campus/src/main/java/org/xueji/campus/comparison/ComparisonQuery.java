package org.xueji.campus.comparison;

import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// Whose differences are asked for; absent or empty means any.
///
/// @param text part of a name or class name, or the beginning of a 学号
record ComparisonQuery(
        Scope scope,
        @Nullable Integer cohort,
        @Nullable String collegeCode,
        @Nullable String classCode,
        String text) {}
