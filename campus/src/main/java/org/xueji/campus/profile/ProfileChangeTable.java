package org.xueji.campus.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.profile_change`: every change of an item with its old and new value, both sealed.
@Component
class ProfileChangeTable {
    /// A change as it is kept.
    ///
    /// @param version of the item after the change
    record Change(
            String studentNumber,
            String field,
            int version,
            @Nullable String oldValue,
            String newValue,
            String changedBy,
            String reason,
            Instant changedAt) {
        @Override
        public String toString() {
            return "Change[" + studentNumber + " " + field + " v" + version + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ProfileChangeTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void insert(Change change) {
        String oldValue = change.oldValue();
        jdbc.sql("""
                        INSERT INTO campus.profile_change (student_number, field, version, old_value, new_value,
                                                           changed_by, reason, changed_at)
                        VALUES (:student, :field, :version, :old, :new, :by, :reason, :at)
                        """)
                .param("student", change.studentNumber())
                .param("field", change.field())
                .param("version", change.version())
                .param(
                        "old",
                        oldValue == null
                                ? null
                                : sealing.seal(
                                        oldValue,
                                        place("old_value", change.studentNumber(), change.field(), change.version())))
                .param(
                        "new",
                        sealing.seal(
                                change.newValue(),
                                place("new_value", change.studentNumber(), change.field(), change.version())))
                .param("by", change.changedBy())
                .param("reason", change.reason())
                .param("at", change.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest 200 changes of a student, newest first.
    List<Change> of(String studentNumber) {
        return jdbc.sql("""
                        SELECT student_number, field, version, old_value, new_value, changed_by, reason, changed_at
                          FROM campus.profile_change
                         WHERE student_number = :student
                         ORDER BY changed_at DESC, field
                         LIMIT 200
                        """).param("student", studentNumber).query(this::change).list();
    }

    private Change change(ResultSet row, int number) throws SQLException {
        String student = row.getString("student_number");
        String field = row.getString("field");
        int version = row.getInt("version");
        byte[] oldValue = row.getBytes("old_value");
        return new Change(
                student,
                field,
                version,
                oldValue == null ? null : sealing.open(oldValue, place("old_value", student, field, version)),
                sealing.open(row.getBytes("new_value"), place("new_value", student, field, version)),
                row.getString("changed_by"),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    static String place(String column, String studentNumber, String field, int version) {
        return "campus.profile_change." + column + "|" + studentNumber + "|" + field + "|" + version;
    }
}
