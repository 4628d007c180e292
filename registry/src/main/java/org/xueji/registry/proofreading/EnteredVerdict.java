package org.xueji.registry.proofreading;

import java.time.Instant;

/// What an invented student has said about the admission photo (虚构的校对).
///
/// @param accountKey account of the student
/// @param wrong what is wrong with it; empty when it is right
public record EnteredVerdict(String examineeNumber, String accountKey, Instant at, String wrong) {
    /// A photo that is right.
    public static EnteredVerdict right(String examineeNumber, String accountKey, Instant at) {
        return new EnteredVerdict(examineeNumber, accountKey, at, "");
    }
}
