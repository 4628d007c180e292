package org.xueji.campus.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.checklist_correction`: values and remarks are sealed.
@Component
class CorrectionTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    CorrectionTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Enters a correction; one of the same field that is open is withdrawn for it, in one statement.
    ///
    /// @return false when another request entered one at the same time
    boolean enter(
            String campaignId,
            ChecklistRow row,
            ChecklistColumn column,
            String rightValue,
            String remark,
            Instant now) {
        String student = row.studentNumber();
        String field = column.field().key();
        return jdbc.sql("""
                        WITH earlier AS (
                          UPDATE campus.checklist_correction SET withdrawn_at = :now
                           WHERE campaign_id = :campaign AND student_number = :student AND field = :field
                             AND withdrawn_at IS NULL AND settled_at IS NULL
                          RETURNING 1
                        )
                        INSERT INTO campus.checklist_correction (campaign_id, student_number, field, shown_value,
                                                                 right_value, remark, student_version, entered_at)
                        SELECT :campaign, :student, :field, :shown, :right, :remark, :version, :now
                          FROM (SELECT count(*) FROM earlier) AS done
                        ON CONFLICT DO NOTHING
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("campaign", campaignId)
                        .param("student", student)
                        .param("field", field)
                        .param(
                                "shown",
                                sealing.seal(row.value(column), place("shown_value", campaignId, student, field)))
                        .param("right", sealing.seal(rightValue, place("right_value", campaignId, student, field)))
                        .param("remark", sealing.seal(remark, place("remark", campaignId, student, field)))
                        .param("version", row.studentVersion())
                        .update()
                == 1;
    }

    boolean withdraw(String campaignId, String studentNumber, long correctionId, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.checklist_correction SET withdrawn_at = :now
                                 WHERE campaign_id = :campaign AND student_number = :student
                                   AND correction_id = :correction AND withdrawn_at IS NULL AND settled_at IS NULL
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("campaign", campaignId)
                        .param("student", studentNumber)
                        .param("correction", correctionId)
                        .update()
                == 1;
    }

    /// The open corrections of students by 学号 and field, at most 10,000.
    List<RowCorrection> open(String campaignId, List<String> studentNumbers) {
        return jdbc.sql("""
                        SELECT campaign_id, correction_id, student_number, field, shown_value, right_value, remark,
                               entered_at
                          FROM campus.checklist_correction
                         WHERE campaign_id = :campaign AND student_number = ANY (:students::text[])
                           AND withdrawn_at IS NULL AND settled_at IS NULL
                         ORDER BY student_number, correction_id
                         LIMIT 10000
                        """)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(this::correction)
                .list();
    }

    /// Notes that the record holds the right values now.
    void settle(String campaignId, List<Long> correctionIds, Instant now) {
        jdbc.sql("""
                        UPDATE campus.checklist_correction SET settled_at = :now
                         WHERE campaign_id = :campaign AND correction_id = ANY (:corrections::bigint[])
                           AND withdrawn_at IS NULL AND settled_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("campaign", campaignId)
                .param("corrections", correctionIds.toArray(Long[]::new))
                .update();
    }

    /// Notes that open corrections were compared with the record as it is.
    void compared(String campaignId, List<String> studentNumbers) {
        jdbc.sql("""
                        UPDATE campus.checklist_correction AS correction SET student_version = student.version
                          FROM campus.student
                         WHERE correction.campaign_id = :campaign
                           AND correction.student_number = ANY (:students::text[])
                           AND correction.withdrawn_at IS NULL AND correction.settled_at IS NULL
                           AND student.student_number = correction.student_number
                        """)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .update();
    }

    private RowCorrection correction(ResultSet row, int number) throws SQLException {
        String campaignId = row.getString("campaign_id");
        String student = row.getString("student_number");
        String field = row.getString("field");
        return new RowCorrection(
                row.getLong("correction_id"),
                student,
                ChecklistColumn.ofField(field).orElseThrow(),
                sealing.open(row.getBytes("shown_value"), place("shown_value", campaignId, student, field)),
                sealing.open(row.getBytes("right_value"), place("right_value", campaignId, student, field)),
                sealing.open(row.getBytes("remark"), place("remark", campaignId, student, field)),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static String place(String column, String campaignId, String student, String field) {
        return "campus.checklist_correction." + column + "|" + campaignId + "|" + student + "|" + field;
    }
}
