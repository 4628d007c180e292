package org.xueji.campus.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    void reached(String campaignId, Stage stage, Map<String, Instant> times) {
        List<String> students = List.copyOf(times.keySet());
        jdbc.sql("""
                        WITH newly AS (
                          UPDATE campus.student_progress AS progress SET %1$s_at = given.at
                            FROM unnest(:students::text[], :times::timestamptz[]) AS given (student_number, at)
                           WHERE progress.campaign_id = :campaign AND progress.student_number = given.student_number
                             AND progress.%1$s_at IS NULL
                          RETURNING progress.class_code
                        ), counted AS (
                          SELECT class_code, count(*) AS more FROM newly GROUP BY class_code
                        )
                        UPDATE campus.class_progress AS counter SET %1$s = counter.%1$s + counted.more
                          FROM counted
                         WHERE counter.campaign_id = :campaign AND counter.class_code = counted.class_code
                        """.formatted(stage.column()))
                .param("campaign", campaignId)
                .param("students", students.toArray(String[]::new))
                .param(
                        "times",
                        students.stream().map(times::get).map(Objects::toString).toArray(String[]::new))
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

    int move(String campaignId) {
        return jdbc.sql("""
                        UPDATE campus.student_progress AS progress
                           SET class_code = class_group.class_code, college_code = class_group.college_code
                          FROM campus.student
                          JOIN campus.class_group ON class_group.class_code = student.class_code
                         WHERE progress.campaign_id = :campaign AND student.student_number = progress.student_number
                           AND progress.class_code <> student.class_code
                        """).param("campaign", campaignId).update();
    }

    /// Whoever notes a stage now waits, so that the count that follows misses nobody.
    void lockCounters(String campaignId) {
        jdbc.sql("""
                        SELECT class_code FROM campus.class_progress
                         WHERE campaign_id = :campaign
                         ORDER BY class_code
                           FOR UPDATE
                        """).param("campaign", campaignId).query(String.class).list();
    }

    void recount(String campaignId) {
        String stages = Arrays.stream(Stage.values()).map(Stage::column).collect(Collectors.joining(", "));
        String counts = Arrays.stream(Stage.values())
                .map(stage -> "count(progress.%1$s_at)".formatted(stage.column()))
                .collect(Collectors.joining(", "));
        String updates = Arrays.stream(Stage.values())
                .map(stage -> "%1$s = excluded.%1$s".formatted(stage.column()))
                .collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO campus.class_progress (campaign_id, class_code, college_code, members, " + stages + """
                        )
                        SELECT :campaign, class_group.class_code, class_group.college_code,
                               count(progress.student_number), """
                        + " " + counts + """

                          FROM campus.class_group
                          LEFT JOIN campus.student_progress AS progress
                            ON progress.campaign_id = :campaign AND progress.class_code = class_group.class_code
                         WHERE progress.student_number IS NOT NULL
                            OR EXISTS (SELECT 1 FROM campus.class_progress AS counted
                                        WHERE counted.campaign_id = :campaign
                                          AND counted.class_code = class_group.class_code)
                         GROUP BY class_group.class_code, class_group.college_code
                        ON CONFLICT (campaign_id, class_code) DO UPDATE SET members = excluded.members, """ + updates)
                .param("campaign", campaignId)
                .update();
    }
}
