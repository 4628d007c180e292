package org.xueji.registry.archive;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.person_record` and the published rows of `registry.study_record`, as their owner may read them.
@Component
class ArchiveTable {
    private static final int MOST = 50;
    private static final String OWN = """
             WHERE record.institution_code = :institution AND record.record_id = :record
               AND record.person_key = :person AND record.name_key = :name AND record.published_at IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final StudyRecordRow rows;

    ArchiveTable(@Registry JdbcClient jdbc, StudyRecordRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// What the directory lists for a person and name and document agree with, latest entry first.
    List<ArchiveEntry> ofOwner(Owner owner) {
        return jdbc.sql("SELECT " + StudyRecordRow.COLUMNS + """
                               , checked.receipt_number,
                               checked.receipt_number IS NULL AND EXISTS (
                                 SELECT 1 FROM registry.record_check AS earlier
                                  WHERE earlier.institution_code = record.institution_code
                                    AND earlier.record_id = record.record_id) AS stale
                          FROM registry.person_record AS listed
                          JOIN registry.study_record AS record
                            ON record.institution_code = listed.institution_code AND record.record_id = listed.record_id
                          LEFT JOIN registry.record_check AS checked
                            ON checked.institution_code = record.institution_code
                           AND checked.record_id = record.record_id AND checked.record_version = record.version
                         WHERE listed.person_key = :person
                           AND record.person_key = :person AND record.name_key = :name
                           AND record.published_at IS NOT NULL
                         ORDER BY record.entry_date DESC, record.record_id
                         LIMIT :most
                        """)
                .param("person", owner.personKey())
                .param("name", owner.nameKey())
                .param("most", MOST)
                .query((row, n) ->
                        new ArchiveEntry(rows.read(row), row.getString("receipt_number"), row.getBoolean("stale")))
                .list();
    }

    /// Whether a published record has the document and another name.
    boolean hasNearMiss(Owner owner) {
        return jdbc.sql("""
                        SELECT EXISTS (
                          SELECT 1
                            FROM registry.person_record AS listed
                            JOIN registry.study_record AS record
                              ON record.institution_code = listed.institution_code
                             AND record.record_id = listed.record_id
                           WHERE listed.person_key = :person AND record.person_key = :person
                             AND record.name_key <> :name AND record.published_at IS NOT NULL)
                        """)
                .param("person", owner.personKey())
                .param("name", owner.nameKey())
                .query(Boolean.class)
                .single();
    }

    Optional<StudyRecord> own(Owner owner, String institutionCode, String recordId) {
        return jdbc.sql("SELECT " + StudyRecordRow.COLUMNS + " FROM registry.study_record AS record" + OWN)
                .param("institution", institutionCode)
                .param("record", recordId)
                .param("person", owner.personKey())
                .param("name", owner.nameKey())
                .query((row, n) -> rows.read(row))
                .optional();
    }

    Optional<StudyRecord> find(String institutionCode, String recordId) {
        return jdbc.sql("SELECT " + StudyRecordRow.COLUMNS + """
                          FROM registry.study_record AS record
                         WHERE record.institution_code = :institution AND record.record_id = :record
                        """)
                .param("institution", institutionCode)
                .param("record", recordId)
                .query((row, n) -> rows.read(row))
                .optional();
    }

    List<RecordChange> changes(String institutionCode, String recordId) {
        return jdbc.sql("""
                        SELECT version, field, old_value, new_value, reason, changed_at
                          FROM registry.study_record_change
                         WHERE institution_code = :institution AND record_id = :record
                         ORDER BY version DESC, field
                         LIMIT 200
                        """)
                .param("institution", institutionCode)
                .param("record", recordId)
                .query((row, n) -> new RecordChange(
                        row.getInt("version"),
                        row.getString("field"),
                        row.getBytes("old_value"),
                        row.getBytes("new_value"),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
