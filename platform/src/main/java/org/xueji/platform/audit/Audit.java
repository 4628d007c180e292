package org.xueji.platform.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Notes what was done with records, in the same transaction as the deed; if the note fails, the deed fails.
///
/// Entries form a hash chain for each side; appends are serialised by an advisory lock, because reading the tail with a
/// row lock does not. Only staff deeds, reveals, exports and sign-ins go here; the student's own check is an event with
/// its own record.
public final class Audit {
    private final AuditTable table;
    private final String side;
    private final Clock clock;

    /// One for each side, over that side's connection.
    public Audit(JdbcClient jdbc, String side, Clock clock) {
        this.table = new AuditTable(jdbc);
        this.side = side;
        this.clock = clock;
    }

    /// Appends an entry.
    ///
    /// @param actor subject of the acting person, `system` for timed work
    /// @param action event name, for example `roster.imported`
    /// @param target what it was done to, for example `student 201600123`; never an identity number
    /// @param detail a short text without personal data
    public void note(String actor, String action, String target, String outcome, String detail) {
        table.lock(side);
        table.append(side, clock.instant(), actor, action, target, outcome, detail);
    }

    /// The latest entries about a target, at most 200.
    public List<AuditEntry> about(String target) {
        return table.about(side, target);
    }

    /// Checks the whole chain of this side.
    ///
    /// @return the sequence of the first entry that does not fit; 0 when all fit
    public long firstBroken() {
        return table.firstBroken(side);
    }
}
