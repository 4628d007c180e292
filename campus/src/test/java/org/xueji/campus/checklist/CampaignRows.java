package org.xueji.campus.checklist;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.campus.progress.ProgressOf;

/// An open campaign of a cohort for tests, with its dates relative to now.
public final class CampaignRows {
    private final JdbcClient jdbc;

    /// Over a connection of the campus role.
    public CampaignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Opens `c` for the cohort: students for 5 days, classes for 7, colleges for 9 from now; takes everybody in.
    public void open(int cohort) {
        Instant now = Instant.now();
        jdbc.sql("""
                        INSERT INTO campus.campaign (campaign_id, title, cohort, notice, state, opens_at, closes_at,
                          classes_due_at, colleges_due_at, created_by)
                        VALUES ('c', '2016级新生学籍核查', :cohort, '通知', 'OPEN', :opens, :closes, :classes, :colleges, 'office')
                        """)
                .param("cohort", cohort)
                .param("opens", now.minus(Duration.ofDays(5)).atOffset(ZoneOffset.UTC))
                .param("closes", now.plus(Duration.ofDays(5)).atOffset(ZoneOffset.UTC))
                .param("classes", now.plus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .param("colleges", now.plus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC))
                .update();
        ProgressOf.over(jdbc).enrol("c");
    }

    /// Moves all dates of the campaign into the past, the campaign stays open.
    public void passed() {
        jdbc.sql("""
                        UPDATE campus.campaign
                           SET opens_at = opens_at - interval '20 days', closes_at = closes_at - interval '20 days',
                               classes_due_at = classes_due_at - interval '20 days',
                               colleges_due_at = colleges_due_at - interval '20 days'
                        """).update();
    }

    /// How many of a class have reached a stage.
    public int counted(String classCode, String stage) {
        return jdbc.sql("SELECT " + stage + " FROM campus.class_progress WHERE class_code = :class")
                .param("class", classCode)
                .query(Integer.class)
                .single();
    }
}
