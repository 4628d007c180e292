package org.xueji.campus.registrycheck;

import java.util.Arrays;
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
        String text,
        Sort sort,
        boolean descending) {
    /// The order of the list; equal ones go by 学号.
    enum Sort {
        NUMBER,
        NAME,
        CLASS,
        STANDING;

        static Sort of(String typed) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .orElse(NUMBER);
        }
    }
}
