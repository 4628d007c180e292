package org.xueji.registry.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One field that a change gave another value, both sides sealed as they stand in the table (变更记录).
///
/// @param version the version that the change made
/// @param field name of a [RecordField]
record RecordChange(
        int version,
        String field,
        byte @Nullable [] oldValue,
        byte @Nullable [] newValue,
        String reason,
        Instant changedAt) {
    @Override
    public String toString() {
        return "RecordChange[v" + version + " " + field + "]";
    }
}
