package org.xueji.campus.campaign;

import java.time.Instant;

/// Whether students may act now (办理窗口).
public sealed interface WindowVerdict {
    /// They may, until this instant.
    record Open(Instant until) implements WindowVerdict {}

    /// Not before this instant.
    record NotYet(Instant from) implements WindowVerdict {}

    /// Not any more, since this instant.
    record Closed(Instant since) implements WindowVerdict {}

    /// Whether they may.
    default boolean isOpen() {
        return this instanceof Open;
    }
}
