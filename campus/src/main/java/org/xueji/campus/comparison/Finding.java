package org.xueji.campus.comparison;

import org.jspecify.annotations.Nullable;

/// One compared field (比对结论). Prints without values.
///
/// @param campus what the campus holds in words, empty for nothing
/// @param registry what the registry holds in words, empty for nothing
/// @param excuse why and until when it is excused
public record Finding(
        ComparedField field,
        String campus,
        String registry,
        Verdict verdict,
        @Nullable Excuse excuse) {
    @Override
    public String toString() {
        return "Finding[" + field + " " + verdict + "]";
    }
}
