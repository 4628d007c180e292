package org.xueji.campus.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;

/// `campus.roster_import` and `campus.roster_layout`.
@Component
class ImportTable {
    private static final String COLUMNS = """
            import_id, file_name, size, college_code, state, format, headings, mapping, received_by, received_at,
            job_id, rows, errors, warnings, remarks, added, changed, unchanged, changed_fields, normalised_fields,
            imported_at, imported_by, new_colleges, new_classes, undone_at, undone_by""";
    private static final String WITHIN = " (:scopeCollege::text IS NULL OR college_code = :scopeCollege) ";

    private final JdbcClient jdbc;

    ImportTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a new one; false when it is there already.
    boolean insert(String importId, String fileName, long size, Scope scope, String by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO campus.roster_import (import_id, file_name, size, college_code, state, received_by,
                                                          received_at)
                        VALUES (:id, :name, :size, :college, 'RECEIVED', :by, :at)
                        ON CONFLICT (import_id) DO NOTHING
                        """)
                        .param("id", importId)
                        .param("name", fileName)
                        .param("size", size)
                        .param("college", scope.collegeCode())
                        .param("by", by)
                        .param("at", at(at))
                        .update()
                == 1;
    }

    Optional<RosterImport> find(String importId, Scope scope) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM campus.roster_import WHERE import_id = :id AND" + WITHIN)
                .param("id", importId)
                .param("scopeCollege", scope.collegeCode())
                .query(ImportTable::rosterImport)
                .optional();
    }

    /// The latest 200 within a scope.
    List<RosterImport> latest(Scope scope) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM campus.roster_import WHERE" + WITHIN
                        + "ORDER BY received_at DESC, import_id LIMIT 200")
                .param("scopeCollege", scope.collegeCode())
                .query(ImportTable::rosterImport)
                .list();
    }

    /// Moves on when it stands where it should; false when somebody else was first.
    boolean move(String importId, List<ImportState> from, ImportState to) {
        return jdbc.sql("""
                                UPDATE campus.roster_import SET state = :to
                                 WHERE import_id = :id AND state = ANY (:from::text[])
                                """)
                        .param("to", to.name())
                        .param("id", importId)
                        .param("from", from.stream().map(ImportState::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void job(String importId, String jobId) {
        jdbc.sql("UPDATE campus.roster_import SET job_id = :job WHERE import_id = :id")
                .param("job", jobId)
                .param("id", importId)
                .update();
    }

    void layout(String importId, String format, List<String> headings, ColumnMapping mapping) {
        jdbc.sql("""
                        UPDATE campus.roster_import
                           SET format = :format, headings = :headings::text[], mapping = :mapping::text[]
                         WHERE import_id = :id
                        """)
                .param("format", format)
                .param("headings", headings.toArray(String[]::new))
                .param("mapping", mapping.stored().toArray(String[]::new))
                .param("id", importId)
                .update();
    }

    void checked(
            String importId,
            ImportState state,
            RosterImport.Counts counts,
            List<String> changedFields,
            List<String> normalisedFields,
            Instant at) {
        jdbc.sql("""
                        UPDATE campus.roster_import
                           SET state = :state, checked_at = :at, rows = :rows, errors = :errors, warnings = :warnings,
                               remarks = :remarks, added = :added, changed = :changed, unchanged = :unchanged,
                               changed_fields = :changedFields::text[], normalised_fields = :normalised::text[]
                         WHERE import_id = :id
                        """)
                .param("state", state.name())
                .param("at", at(at))
                .param("rows", counts.rows())
                .param("errors", counts.errors())
                .param("warnings", counts.warnings())
                .param("remarks", counts.remarks())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("changedFields", changedFields.toArray(String[]::new))
                .param("normalised", normalisedFields.toArray(String[]::new))
                .param("id", importId)
                .update();
    }

    void imported(String importId, UnitPlan plan, String by, Instant at) {
        jdbc.sql("""
                        UPDATE campus.roster_import
                           SET state = 'IMPORTED', imported_at = :at, imported_by = :by,
                               new_colleges = :colleges::text[], new_classes = :classes::text[]
                         WHERE import_id = :id
                        """)
                .param("at", at(at))
                .param("by", by)
                .param(
                        "colleges",
                        plan.newColleges().stream().map(College::collegeCode).toArray(String[]::new))
                .param(
                        "classes",
                        plan.newClasses().stream().map(ClassGroup::classCode).toArray(String[]::new))
                .param("id", importId)
                .update();
    }

    boolean undone(String importId, String by, Instant at) {
        return jdbc.sql("""
                                UPDATE campus.roster_import SET state = 'UNDONE', undone_at = :at, undone_by = :by
                                 WHERE import_id = :id AND state = 'IMPORTED'
                                """)
                        .param("at", at(at))
                        .param("by", by)
                        .param("id", importId)
                        .update()
                == 1;
    }

    /// Remembers what the columns of a layout mean.
    void remember(List<String> headings, ColumnMapping mapping, Instant at) {
        jdbc.sql("""
                        INSERT INTO campus.roster_layout (headings, mapping, used_at)
                        VALUES (:headings::text[], :mapping::text[], :at)
                        ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at
                        """)
                .param("headings", headings.toArray(String[]::new))
                .param("mapping", mapping.stored().toArray(String[]::new))
                .param("at", at(at))
                .update();
    }

    Optional<ColumnMapping> remembered(List<String> headings) {
        return jdbc.sql("SELECT mapping FROM campus.roster_layout WHERE headings = :headings::text[]")
                .param("headings", headings.toArray(String[]::new))
                .query((row, n) -> ColumnMapping.ofStored(list(row.getArray("mapping"))))
                .optional();
    }

    /// Gives up what was received before a time and never imported; its file, staging and findings go too.
    void discardBefore(Instant time) {
        jdbc.sql("""
                        WITH given_up AS (
                          UPDATE campus.roster_import SET state = 'DISCARDED'
                           WHERE state IN ('RECEIVED', 'CHECKED', 'REFUSED') AND received_at < :time
                          RETURNING import_id
                        ), staging AS (
                          DELETE FROM campus.roster_staging WHERE import_id IN (SELECT import_id FROM given_up)
                        ), units AS (
                          DELETE FROM campus.roster_unit WHERE import_id IN (SELECT import_id FROM given_up)
                        ), staged AS (
                          DELETE FROM campus.roster_row WHERE import_id IN (SELECT import_id FROM given_up)
                        ), parts AS (
                          DELETE FROM campus.roster_import_part
                           WHERE import_id IN (SELECT import_id FROM given_up)
                        )
                        DELETE FROM campus.roster_finding WHERE import_id IN (SELECT import_id FROM given_up)
                        """).param("time", at(time)).update();
    }

    private static RosterImport rosterImport(ResultSet row, int number) throws SQLException {
        return new RosterImport(
                row.getString("import_id"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("college_code"),
                ImportState.valueOf(row.getString("state")),
                row.getString("format"),
                list(row.getArray("headings")),
                list(row.getArray("mapping")),
                row.getString("received_by"),
                instant(row.getObject("received_at", OffsetDateTime.class)),
                row.getString("job_id"),
                new RosterImport.Counts(
                        row.getLong("rows"),
                        row.getLong("errors"),
                        row.getLong("warnings"),
                        row.getLong("remarks"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged")),
                list(row.getArray("changed_fields")),
                list(row.getArray("normalised_fields")),
                instantOrAbsent(row.getObject("imported_at", OffsetDateTime.class)),
                row.getString("imported_by"),
                list(row.getArray("new_colleges")),
                list(row.getArray("new_classes")),
                instantOrAbsent(row.getObject("undone_at", OffsetDateTime.class)),
                row.getString("undone_by"));
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static @Nullable Instant instantOrAbsent(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
