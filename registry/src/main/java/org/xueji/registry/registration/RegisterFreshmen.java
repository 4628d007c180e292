package org.xueji.registry.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Decides what becomes of freshmen (新生学籍注册): registering publishes the record and tells the institution.
///
/// A published record is never decided about again here: it changes by 学籍异动 and corrections.
@Component
public class RegisterFreshmen {
    /// What came of it.
    public sealed interface Outcome {
        /// So many got the state; others had it already or are published.
        record Decided(int count) implements Outcome {}

        /// Keeping, giving up and cancelling a place need a reason.
        record ReasonMissing() implements Outcome {}

        /// Nobody was chosen, or nobody could get this state any more.
        record Nobody() implements Outcome {}
    }

    private static final int SHORTEST_REASON = 2;
    private static final int MOST_CHOSEN = 10_000;

    private final FreshmanTable table;
    private final Audit audit;
    private final Clock clock;

    RegisterFreshmen(FreshmanTable table, @Registry Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /// Registers everybody of an institution who is still to be decided (待注册), as a rehearsal or a command does.
    ///
    /// @param by subject of the officer, or `system`
    /// @return how many were registered
    @RegistryTransaction
    public int registerAll(String institutionCode, String by) {
        return registerAll(institutionCode, by, clock.instant());
    }

    /// Registers them as of another moment: for a rehearsal's invented past.
    @RegistryTransaction
    public int registerAll(String institutionCode, String by, Instant at) {
        FreshmanQuery pending = new FreshmanQuery("", "PENDING", 0, FreshmanQuery.Sort.EXAMINEE, false, 1);
        return noted(
                table.decideAll(
                        institutionCode, pending, new FreshmanTable.Decision(EntryState.REGISTERED, "", by, at)),
                institutionCode,
                EntryState.REGISTERED,
                by);
    }

    /// Decides about chosen freshmen of the officer's institution; anybody else's are left alone.
    @RegistryTransaction
    public Outcome decide(String institution, List<String> records, EntryState state, String reason, String by) {
        if (records.isEmpty() || records.size() > MOST_CHOSEN) {
            return new Outcome.Nobody();
        }
        if (isMissing(state, reason)) {
            return new Outcome.ReasonMissing();
        }
        return outcome(noted(table.decide(institution, records, decision(state, reason, by)), institution, state, by));
    }

    /// Decides about everybody a query fits.
    @RegistryTransaction
    public Outcome decideAll(String institution, FreshmanQuery query, EntryState state, String reason, String by) {
        if (isMissing(state, reason)) {
            return new Outcome.ReasonMissing();
        }
        return outcome(noted(table.decideAll(institution, query, decision(state, reason, by)), institution, state, by));
    }

    private int noted(int count, String institution, EntryState state, String by) {
        if (count > 0) {
            audit.note(by, "freshmen.decided", "institution " + institution, "done", state + " " + count);
        }
        return count;
    }

    private FreshmanTable.Decision decision(EntryState state, String reason, String by) {
        return new FreshmanTable.Decision(state, state.needsReason() ? reason.strip() : "", by, clock.instant());
    }

    private static boolean isMissing(EntryState state, String reason) {
        return state.needsReason() && reason.strip().length() < SHORTEST_REASON;
    }

    private static Outcome outcome(int count) {
        return count == 0 ? new Outcome.Nobody() : new Outcome.Decided(count);
    }
}
