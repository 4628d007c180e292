package org.xueji.registry.proofreading;

import java.time.Instant;

/// A photo that an invented student has called right (虚构的校对).
///
/// @param accountKey account of the student
public record EnteredVerdict(String examineeNumber, String accountKey, Instant at) {}
