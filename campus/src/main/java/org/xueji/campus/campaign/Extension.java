package org.xueji.campus.campaign;

import java.time.Instant;

/// A later date granted to a class, a college or the students of a class (延期), with its reason.
///
/// @param unitName name of the college or class
/// @param grantedBy staff number
public record Extension(
        long extensionId,
        Unit unit,
        String unitCode,
        String unitName,
        Instant dueAt,
        String reason,
        String grantedBy,
        Instant grantedAt) {}
