package org.xueji.campus.registrycheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A student's check at the registry as the campus knows it (学信核对).
///
/// @param receiptNumber of the latest check, also of one that is stale
/// @param checkedAt when that check was made
/// @param staleAt since when it does not count
/// @param publishedAt when the registry last published the record
public record RegistryCheck(
        String studentNumber,
        CheckStanding standing,
        @Nullable String receiptNumber,
        @Nullable Instant checkedAt,
        @Nullable Instant staleAt,
        @Nullable Instant publishedAt) {}
