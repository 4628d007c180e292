package org.xueji.campus.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.comparison_excuse`.
@Component
class ExcuseTable {
    private final JdbcClient jdbc;

    ExcuseTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Excuse excuse, Instant at) {
        jdbc.sql("""
                        INSERT INTO campus.comparison_excuse (student_number, field, until, reason, excused_by,
                                                              excused_at)
                        VALUES (:student, :field, :until, :reason, :by, :at)
                        ON CONFLICT (student_number, field) DO UPDATE
                           SET until = excluded.until, reason = excluded.reason, excused_by = excluded.excused_by,
                               excused_at = excluded.excused_at
                        """)
                .param("student", excuse.studentNumber())
                .param("field", excuse.field().key())
                .param("until", excuse.until())
                .param("reason", excuse.reason())
                .param("by", excuse.excusedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The excuses of these students that hold on a day.
    List<Excuse> holding(List<String> studentNumbers, LocalDate day) {
        return jdbc.sql("""
                        SELECT student_number, field, until, reason, excused_by
                          FROM campus.comparison_excuse
                         WHERE student_number = ANY (:students::text[]) AND until >= :day
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> new Excuse(
                        row.getString("student_number"),
                        ComparedField.of(row.getString("field")).orElseThrow(),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getString("excused_by")))
                .list();
    }
}
