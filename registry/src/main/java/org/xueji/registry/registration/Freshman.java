package org.xueji.registry.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.code.StudentStatus;

/// Somebody an institution has reported (新生), with what was decided last.
///
/// @param published whether the record can be looked up; from then on it changes by 学籍异动 and corrections only
/// @param reason of the last decision; empty when there is none
public record Freshman(
        String recordId,
        String examineeNumber,
        @Nullable String studentNumber,
        String name,
        String majorName,
        @Nullable String className,
        StudentStatus status,
        boolean published,
        boolean hasPhoto,
        String reason,
        @Nullable Instant decidedAt) {
    @Override
    public String toString() {
        return "Freshman[" + recordId + "]";
    }
}
