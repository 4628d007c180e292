package org.xueji.campus.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.student_progress` and `campus.class_progress`: always written together, in one statement.
@Component
class ProgressTable {
    private final JdbcClient jdbc;

    ProgressTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enrol(String campaignId) {
        jdbc.sql("""
                        WITH enrolled AS (
                          INSERT INTO campus.student_progress (campaign_id, student_number, class_code, college_code)
                          SELECT campaign.campaign_id, student.student_number, own_class.class_code,
                                 own_class.college_code
                            FROM campus.campaign
                            JOIN campus.class_group AS own_class ON own_class.cohort = campaign.cohort
                            JOIN campus.student ON student.class_code = own_class.class_code
                           WHERE campaign.campaign_id = :campaign
                          ON CONFLICT (campaign_id, student_number) DO NOTHING
                          RETURNING class_code, college_code
                        )
                        INSERT INTO campus.class_progress AS counter (campaign_id, class_code, college_code, members)
                        SELECT :campaign, class_code, college_code, count(*)
                          FROM enrolled
                         GROUP BY class_code, college_code
                        ON CONFLICT (campaign_id, class_code) DO UPDATE
                           SET members = counter.members + excluded.members
                        """).param("campaign", campaignId).update();
    }

    // The column name comes from the enum, never from outside.
    void reached(String campaignId, List<String> studentNumbers, Stage stage, Instant at) {
        jdbc.sql("""
                        WITH newly AS (
                          UPDATE campus.student_progress SET %1$s_at = :at
                           WHERE campaign_id = :campaign AND student_number = ANY (:students::text[])
                             AND %1$s_at IS NULL
                          RETURNING class_code
                        ), counted AS (
                          SELECT class_code, count(*) AS more FROM newly GROUP BY class_code
                        )
                        UPDATE campus.class_progress AS counter SET %1$s = counter.%1$s + counted.more
                          FROM counted
                         WHERE counter.campaign_id = :campaign AND counter.class_code = counted.class_code
                        """.formatted(stage.column()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .update();
    }

    void undone(String campaignId, List<String> studentNumbers, Stage stage) {
        jdbc.sql("""
                        WITH undone AS (
                          UPDATE campus.student_progress SET %1$s_at = NULL
                           WHERE campaign_id = :campaign AND student_number = ANY (:students::text[])
                             AND %1$s_at IS NOT NULL
                          RETURNING class_code
                        ), counted AS (
                          SELECT class_code, count(*) AS fewer FROM undone GROUP BY class_code
                        )
                        UPDATE campus.class_progress AS counter SET %1$s = counter.%1$s - counted.fewer
                          FROM counted
                         WHERE counter.campaign_id = :campaign AND counter.class_code = counted.class_code
                        """.formatted(stage.column()))
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .update();
    }

    /// Some of these students who have reached a stage of any campaign.
    List<String> begun(List<String> studentNumbers) {
        return jdbc.sql("""
                        SELECT DISTINCT student_number
                          FROM campus.student_progress
                         WHERE student_number = ANY (:students::text[])
                           AND coalesce(opened_at, filled_at, confirmed_at, registry_checked_at, signed_at, printed_at,
                                        collected_at) IS NOT NULL
                         ORDER BY student_number
                         LIMIT 5
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    void withdraw(List<String> studentNumbers) {
        jdbc.sql("""
                        WITH gone AS (
                          DELETE FROM campus.student_progress
                           WHERE student_number = ANY (:students::text[])
                             AND coalesce(opened_at, filled_at, confirmed_at, registry_checked_at, signed_at,
                                          printed_at, collected_at) IS NULL
                          RETURNING campaign_id, class_code
                        ), counted AS (
                          SELECT campaign_id, class_code, count(*) AS fewer FROM gone GROUP BY campaign_id, class_code
                        )
                        UPDATE campus.class_progress AS counter SET members = counter.members - counted.fewer
                          FROM counted
                         WHERE counter.campaign_id = counted.campaign_id AND counter.class_code = counted.class_code
                        """).param("students", studentNumbers.toArray(String[]::new)).update();
    }
}
