package org.xueji.campus.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.student_change`: every change with its old and new value, both sealed.
@Component
class ChangeTable {
    private static final int AT_ONCE = 2_000;

    /// A change of one field.
    ///
    /// @param version the student's version after the change
    record Change(
            String studentNumber,
            int version,
            String field,
            @Nullable String oldValue,
            @Nullable String newValue) {
        @Override
        public String toString() {
            return "Change[" + studentNumber + " v" + version + " " + field + "]";
        }
    }

    /// A change as it is kept.
    record Kept(Change change, String changedBy, String reason, Instant changedAt) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ChangeTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Notes what an import is about to change, old value and new.
    void noteStaged(String importId, String initialStatus, String by, String reason) {
        String sql =
                "SELECT known.version, known.document_number AS old_document, merged.document_number AS new_document"
                        + pairs() + ", merged.student_number" + EnrolTable.STAGED_BESIDE_KNOWN
                        + " AND known.student_number IS NOT NULL AND (" + DifferenceTable.DIFFERS + ")";
        try (Stream<List<Change>> changes = jdbc
                .sql(sql)
                .param("import", importId)
                .param("initialStatus", initialStatus)
                .withFetchSize(AT_ONCE)
                .query((row, n) -> changes(row))
                .stream()) {
            List<Change> batch = new ArrayList<>();
            changes.forEach(some -> {
                batch.addAll(some);
                if (batch.size() >= AT_ONCE) {
                    insert(batch, by, reason);
                    batch.clear();
                }
            });
            insert(batch, by, reason);
        }
    }

    /// Notes changes.
    void insert(List<Change> changes, String by, String reason) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO campus.student_change (student_number, version, field, old_value, new_value,
                                                           changed_by, reason)
                        SELECT student_number, version, field, old_value, new_value, :by, :reason
                          FROM unnest(:students::text[], :versions::int[], :fields::text[], :old::bytea[],
                                      :new::bytea[]) AS change (student_number, version, field, old_value, new_value)
                        """)
                .param("by", by)
                .param("reason", reason)
                .param("students", changes.stream().map(Change::studentNumber).toArray(String[]::new))
                .param("versions", changes.stream().map(Change::version).toArray(Integer[]::new))
                .param("fields", changes.stream().map(Change::field).toArray(String[]::new))
                .param("old", sealed(changes, "old_value"))
                .param("new", sealed(changes, "new_value"))
                .update();
    }

    /// The latest 500 changes of a student, newest first.
    List<Kept> of(String studentNumber) {
        return jdbc.sql("""
                        SELECT student_number, version, field, old_value, new_value, changed_by, reason, changed_at
                          FROM campus.student_change
                         WHERE student_number = :student
                         ORDER BY version DESC, field
                         LIMIT 500
                        """)
                .param("student", studentNumber)
                .query((row, n) -> new Kept(
                        opened(row),
                        row.getString("changed_by"),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// What an import changed, in parts.
    List<Change> ofImport(String importId, String afterStudent, int students) {
        return jdbc.sql("""
                        SELECT change.student_number, change.version, change.field, change.old_value, change.new_value
                          FROM (SELECT student_number, version_after
                                  FROM campus.roster_effect
                                 WHERE import_id = :import AND student_number > :after
                                 ORDER BY student_number
                                 LIMIT :students) AS effect
                          JOIN campus.student_change AS change
                            ON change.student_number = effect.student_number
                           AND change.version = effect.version_after
                         ORDER BY change.student_number
                        """)
                .param("import", importId)
                .param("after", afterStudent)
                .param("students", students)
                .query((row, n) -> opened(row))
                .list();
    }

    private List<Change> changes(ResultSet row) throws SQLException {
        String student = row.getString("student_number");
        int version = row.getInt("version") + 1;
        List<Change> changes = new ArrayList<>();
        for (StudentColumn column : StudentColumn.values()) {
            if (row.getBoolean("differs_" + column.column())) {
                changes.add(
                        column == StudentColumn.DOCUMENT
                                ? documentChange(student, version, row)
                                : new Change(
                                        student,
                                        version,
                                        column.column(),
                                        row.getString("old_" + column.column()),
                                        row.getString("new_" + column.column())));
            }
        }
        return changes;
    }

    private Change documentChange(String student, int version, ResultSet row) throws SQLException {
        String place = StudentTable.documentPlace(student);
        return new Change(
                student,
                version,
                "document_number",
                sealing.open(row.getBytes("old_document"), place),
                sealing.open(row.getBytes("new_document"), place));
    }

    private static String pairs() {
        StringBuilder pairs = new StringBuilder();
        for (StudentColumn column : StudentColumn.values()) {
            pairs.append(
                    ", known.%1$s AS old_%1$s, merged.%1$s AS new_%1$s, known.%1$s IS DISTINCT FROM merged.%1$s AS differs_%1$s"
                            .formatted(column.column()));
        }
        return pairs.toString();
    }

    private Change opened(ResultSet row) throws SQLException {
        String student = row.getString("student_number");
        int version = row.getInt("version");
        String field = row.getString("field");
        byte[] oldValue = row.getBytes("old_value");
        byte[] newValue = row.getBytes("new_value");
        return new Change(
                student,
                version,
                field,
                oldValue == null ? null : sealing.open(oldValue, place("old_value", student, version, field)),
                newValue == null ? null : sealing.open(newValue, place("new_value", student, version, field)));
    }

    private byte[][] sealed(List<Change> changes, String column) {
        byte[][] sealed = new byte[changes.size()][];
        for (int at = 0; at < sealed.length; at++) {
            Change change = changes.get(at);
            String value = column.equals("old_value") ? change.oldValue() : change.newValue();
            if (value != null) {
                sealed[at] =
                        sealing.seal(value, place(column, change.studentNumber(), change.version(), change.field()));
            }
        }
        return sealed;
    }

    private static String place(String column, String student, int version, String field) {
        return "campus.student_change." + column + "|" + student + "|" + version + "|" + field;
    }
}
