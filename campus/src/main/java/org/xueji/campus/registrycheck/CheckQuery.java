package org.xueji.campus.registrycheck;

import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// What the list of checks is asked for; absent or empty means any.
///
/// @param text part of a name or class name, or the beginning of a 学号
record CheckQuery(
        Scope scope,
        @Nullable Integer cohort,
        @Nullable String collegeCode,
        @Nullable String classCode,
        @Nullable CheckStanding standing,
        String text) {}
