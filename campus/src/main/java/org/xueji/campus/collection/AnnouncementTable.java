package org.xueji.campus.collection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.collection_announcement` and `campus.collection_missing`.
@Component
class AnnouncementTable {
    private final JdbcClient jdbc;

    AnnouncementTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Announcement> find(String campaignId, String classCode) {
        return jdbc.sql("""
                        SELECT stack_1, stack_2, list_sheets, late_reason, announced_at, changed_at
                          FROM campus.collection_announcement
                         WHERE campaign_id = :campaign AND class_code = :class
                        """)
                .param("campaign", campaignId)
                .param("class", classCode)
                .query((row, n) -> new Announcement(
                        row.getInt("stack_1"),
                        row.getInt("stack_2"),
                        row.getInt("list_sheets"),
                        row.getString("late_reason"),
                        row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Says it; said again, the first time stays, and the reason unless another is given.
    void say(String campaignId, String classCode, Announcement said, String by) {
        jdbc.sql("""
                        INSERT INTO campus.collection_announcement AS kept (campaign_id, class_code, stack_1, stack_2,
                          list_sheets, late_reason, announced_by, announced_at, changed_at)
                        VALUES (:campaign, :class, :first, :second, :sheets, :reason, :by, :at, :at)
                        ON CONFLICT (campaign_id, class_code) DO UPDATE
                           SET stack_1 = excluded.stack_1, stack_2 = excluded.stack_2,
                               list_sheets = excluded.list_sheets,
                               late_reason = CASE WHEN excluded.late_reason = '' THEN kept.late_reason
                                                  ELSE excluded.late_reason END,
                               announced_by = excluded.announced_by, changed_at = excluded.changed_at
                        """)
                .param("campaign", campaignId)
                .param("class", classCode)
                .param("first", said.firstStack())
                .param("second", said.secondStack())
                .param("sheets", said.listSheets())
                .param("reason", said.lateReason())
                .param("by", by)
                .param("at", said.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void noteMissing(String campaignId, String studentNumber, String reason, String by, Instant now) {
        jdbc.sql("""
                        INSERT INTO campus.collection_missing (campaign_id, student_number, reason, noted_by, noted_at)
                        VALUES (:campaign, :student, :reason, :by, :now)
                        ON CONFLICT (campaign_id, student_number) DO UPDATE
                           SET reason = excluded.reason, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .param("reason", reason)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean clearMissing(String campaignId, String studentNumber) {
        return jdbc.sql(
                                "DELETE FROM campus.collection_missing WHERE campaign_id = :campaign AND student_number = :student")
                        .param("campaign", campaignId)
                        .param("student", studentNumber)
                        .update()
                == 1;
    }

    /// Why forms of a class's students are missing, by 学号.
    Map<String, String> missing(String campaignId, String classCode) {
        Map<String, String> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT missing.student_number, missing.reason
                          FROM campus.student
                          JOIN campus.collection_missing AS missing
                            ON missing.campaign_id = :campaign AND missing.student_number = student.student_number
                         WHERE student.class_code = :class
                         ORDER BY missing.student_number
                         LIMIT 500
                        """).param("campaign", campaignId).param("class", classCode).query(row -> {
            reasons.put(row.getString("student_number"), row.getString("reason"));
        });
        return reasons;
    }
}
