package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Finds signatures and corrections of open campaigns whose student's record has another version; the register owns
/// `campus.student`.
@Component
class ChangedTable {
    /// Students of one class whose signatures or corrections have to be compared with the register.
    record Unsettled(String campaignId, String classCode, List<String> students) {}

    private final JdbcClient jdbc;

    ChangedTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One class with such students.
    Optional<Unsettled> next() {
        return jdbc.sql("""
                        WITH behind AS (
                          SELECT signature.campaign_id, student.class_code, student.student_number
                            FROM campus.checklist_signature AS signature
                            JOIN campus.campaign ON campaign.campaign_id = signature.campaign_id
                             AND campaign.state = 'OPEN'
                            JOIN campus.student ON student.student_number = signature.student_number
                           WHERE signature.replaced_at IS NULL AND signature.student_version <> student.version
                          UNION
                          SELECT correction.campaign_id, student.class_code, student.student_number
                            FROM campus.checklist_correction AS correction
                            JOIN campus.campaign ON campaign.campaign_id = correction.campaign_id
                             AND campaign.state = 'OPEN'
                            JOIN campus.student ON student.student_number = correction.student_number
                           WHERE correction.withdrawn_at IS NULL AND correction.settled_at IS NULL
                             AND correction.student_version <> student.version
                        )
                        SELECT campaign_id, class_code, array_agg(student_number) AS students
                          FROM behind
                         GROUP BY campaign_id, class_code
                         ORDER BY campaign_id, class_code
                         LIMIT 1
                        """)
                .query((row, n) -> new Unsettled(
                        row.getString("campaign_id"), row.getString("class_code"), Arrays.asList((String[])
                                row.getArray("students").getArray())))
                .optional();
    }
}
