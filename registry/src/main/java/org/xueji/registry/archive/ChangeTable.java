package org.xueji.registry.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;
import org.xueji.standards.name.PersonName;

/// `registry.study_record`, `registry.study_record_version` and `registry.study_record_change` when a published record
/// changes, and the notices of it.
@Component
class ChangeTable {
    /// One field with both sides.
    record Change(
            RecordField field,
            @Nullable String oldValue,
            @Nullable String newValue) {
        @Override
        public String toString() {
            return "Change[" + field + "]";
        }
    }

    /// The version a change made, and the receipt it made stale.
    record Made(int version, @Nullable String staleReceipt) {}

    private final JdbcClient jdbc;
    private final StudyRecordRow rows;
    private final Sealing sealing;

    ChangeTable(@Registry JdbcClient jdbc, StudyRecordRow rows, Sealing sealing) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sealing = sealing;
    }

    /// The published record, which nobody else changes or checks until this transaction ends.
    Optional<StudyRecord> lock(String institutionCode, String recordId) {
        return jdbc.sql("SELECT " + StudyRecordRow.COLUMNS + """
                          FROM registry.study_record AS record
                         WHERE record.institution_code = :institution AND record.record_id = :record
                           AND record.published_at IS NOT NULL
                           FOR UPDATE
                        """)
                .param("institution", institutionCode)
                .param("record", recordId)
                .query((row, n) -> rows.read(row))
                .optional();
    }

    /// Changes a locked record: the row, the copy of the new version, both sides of every field, the notice, and the
    /// notice that an earlier check went stale.
    Made change(StudyRecord record, List<Change> changes, String reason, String changedBy, Instant at) {
        int version = record.version() + 1;
        JdbcClient.StatementSpec statement =
                jdbc.sql("""
                        WITH changed AS (
                          UPDATE registry.study_record AS record
                             SET %s, version = :version, updated_at = :at
                           WHERE record.institution_code = :institution AND record.record_id = :record
                             AND record.version = :version - 1
                          RETURNING record.*
                        ), copied AS (
                          INSERT INTO registry.study_record_version (%s, published_at)
                          SELECT %s, :at FROM changed
                        ), noted AS (
                          INSERT INTO registry.study_record_change (institution_code, record_id, version, field,
                                                                    old_value, new_value, changed_by, reason, changed_at)
                          SELECT :institution, :record, :version, field, old_value, new_value, :by, :reason, :at
                            FROM unnest(:fields::text[], :olds::bytea[], :news::bytea[])
                              AS change (field, old_value, new_value)
                        ), stale AS (
                          SELECT receipt_number FROM registry.record_check
                           WHERE institution_code = :institution AND record_id = :record
                             AND record_version = :version - 1
                        ), told AS (
                          INSERT INTO registry.notice (institution_code, kind, record_id, record_version, receipt_number,
                                                       happened_at)
                          SELECT * FROM (
                            SELECT :institution, 'PUBLISHED', :record, :version, NULL::text, :at::timestamptz FROM changed
                            UNION ALL
                            SELECT :institution, 'STALE', :record, :version - 1, receipt_number, :at FROM stale) AS deed
                        )
                        SELECT version, (SELECT receipt_number FROM stale) AS stale_receipt FROM changed
                        """.formatted(assignments(changes), VersionColumns.ALL, VersionColumns.ALL));
        for (int at1 = 0; at1 < changes.size(); at1++) {
            statement = statement.param("value" + at1, changes.get(at1).newValue());
        }
        return statement
                .param("institution", record.institutionCode())
                .param("record", record.recordId())
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", changedBy)
                .param("reason", reason)
                .param("nameKey", nameKey(changes))
                .param(
                        "fields",
                        changes.stream().map(change -> change.field().name()).toArray(String[]::new))
                .param("olds", sealed(record, version, changes, true))
                .param("news", sealed(record, version, changes, false))
                .query((row, n) -> new Made(row.getInt("version"), row.getString("stale_receipt")))
                .single();
    }

    /// Opens one side of a noted change.
    @Nullable
    String open(StudyRecord record, RecordChange change, boolean old) {
        byte[] value = old ? change.oldValue() : change.newValue();
        return value == null ? null : sealing.open(value, place(record, change.version(), change.field(), old));
    }

    private byte[] @Nullable [] sealed(StudyRecord record, int version, List<Change> changes, boolean old) {
        byte[][] sealed = new byte[changes.size()][];
        for (int at = 0; at < sealed.length; at++) {
            Change change = changes.get(at);
            String value = old ? change.oldValue() : change.newValue();
            if (value != null) {
                sealed[at] = sealing.seal(
                        value, place(record, version, change.field().name(), old));
            }
        }
        return sealed;
    }

    /// Where one side of a change is sealed.
    static String place(String institutionCode, String recordId, int version, String field, boolean old) {
        return "registry.study_record_change." + (old ? "old" : "new") + "_value|" + institutionCode + "|" + recordId
                + "|" + version + "|" + field;
    }

    private static String place(StudyRecord record, int version, String field, boolean old) {
        return place(record.institutionCode(), record.recordId(), version, field, old);
    }

    private static String assignments(List<Change> changes) {
        StringBuilder assignments = new StringBuilder("name_key = coalesce(:nameKey, name_key)");
        for (int at = 0; at < changes.size(); at++) {
            RecordField field = changes.get(at).field();
            assignments
                    .append(", ")
                    .append(field.column())
                    .append(" = :value")
                    .append(at)
                    .append("::")
                    .append(field.type());
        }
        return assignments.toString();
    }

    private static @Nullable String nameKey(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.field() == RecordField.NAME)
                .map(Change::newValue)
                .map(name -> new PersonName(String.valueOf(name)).comparisonKey())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), keys -> keys.isEmpty() ? null : keys.getFirst()));
    }
}
