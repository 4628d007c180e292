package org.xueji.campus.checklist;

import java.time.Instant;

/// What a printed list is worth today (核对表的效力).
public sealed interface ListStanding {
    /// It is the list of today.
    record Current(String listCode, Instant keptAt, Checklist now) implements ListStanding {}

    /// Members or data have changed since: it has to be printed and signed again where it changed.
    record Superseded(String listCode, Instant keptAt, Checklist now, ListDifference difference)
            implements ListStanding {}

    /// The list of the class as it is now.
    Checklist now();

    /// When the printed list was kept first.
    Instant keptAt();
}
