package org.xueji.platform.page;

import org.jspecify.annotations.Nullable;

/// Joins a field to its problem and its hint for screen readers.
final class Described {
    private Described() {}

    static @Nullable String by(String id, String problem, String hint) {
        if (problem.isEmpty()) {
            return hint.isEmpty() ? null : id + "-hint";
        }
        return hint.isEmpty() ? id + "-problem" : id + "-problem " + id + "-hint";
    }
}
