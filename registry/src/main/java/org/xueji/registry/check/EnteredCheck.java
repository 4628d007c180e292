package org.xueji.registry.check;

import java.time.Instant;

/// A check that an invented student has made (虚构的核对).
///
/// @param accountKey account of the student
/// @param seconds how long the record was in sight
public record EnteredCheck(String examineeNumber, String accountKey, Instant at, int seconds) {}
