package org.xueji.registry.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Changes a published study record (信息变更): a new version, both sides of every field kept, the institution told.
///
/// A check of the version before is stale from then on. Whoever calls has looked at scope and evidence.
@Component
public class ChangeRecord {
    /// What came of it.
    public sealed interface Outcome {
        /// The record has a new version.
        ///
        /// @param staleReceipt receipt of the check that went stale; absent when the version was not checked
        record Changed(int version, @Nullable String staleReceipt) implements Outcome {}

        /// Every field has the value already.
        record Unchanged() implements Outcome {}

        /// There is no such published record.
        record NotFound() implements Outcome {}
    }

    private final ChangeTable table;
    private final Audit audit;
    private final Clock clock;

    ChangeRecord(ChangeTable table, @Registry Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /// Gives fields other values.
    ///
    /// @param values by field, in the form of [RecordField#of]; null or empty empties a field that may be empty
    /// @param reason shown to the student in the history
    /// @param changedBy subject of the officer
    @RegistryTransaction
    public Outcome change(
            String institutionCode,
            String recordId,
            Map<RecordField, @Nullable String> values,
            String reason,
            String changedBy) {
        StudyRecord record = table.lock(institutionCode, recordId).orElse(null);
        if (record == null) {
            return new Outcome.NotFound();
        }
        List<ChangeTable.Change> changes = changes(record, values);
        if (changes.isEmpty()) {
            return new Outcome.Unchanged();
        }
        ChangeTable.Made made = table.change(record, changes, reason, changedBy, clock.instant());
        audit.note(
                changedBy,
                "record.changed",
                "record " + institutionCode + "/" + recordId,
                "done",
                "v" + made.version() + " "
                        + changes.stream().map(change -> change.field().name()).toList());
        return new Outcome.Changed(made.version(), made.staleReceipt());
    }

    private static List<ChangeTable.Change> changes(StudyRecord record, Map<RecordField, @Nullable String> values) {
        List<ChangeTable.Change> changes = new ArrayList<>();
        new TreeMap<>(values).forEach((field, typed) -> {
            String value = typed == null || typed.isEmpty() ? null : typed;
            field.require(value);
            if (!Objects.equals(field.of(record), value)) {
                changes.add(new ChangeTable.Change(field, field.of(record), value));
            }
        });
        return changes;
    }
}
