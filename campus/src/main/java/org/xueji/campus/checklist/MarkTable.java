package org.xueji.campus.checklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.checklist_mark` and `campus.checklist_unlisted`.
@Component
class MarkTable {
    private final JdbcClient jdbc;

    MarkTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notes a mark; an earlier one of the student goes.
    void mark(String campaignId, String classCode, Mark mark) {
        jdbc.sql("""
                        INSERT INTO campus.checklist_mark (campaign_id, student_number, class_code, kind, reason,
                                                           marked_by, marked_at)
                        VALUES (:campaign, :student, :class, :kind, :reason, :by, :at)
                        ON CONFLICT (campaign_id, student_number) DO UPDATE
                           SET class_code = excluded.class_code, kind = excluded.kind, reason = excluded.reason,
                               marked_by = excluded.marked_by, marked_at = excluded.marked_at
                        """)
                .param("campaign", campaignId)
                .param("student", mark.studentNumber())
                .param("class", classCode)
                .param("kind", mark.kind().name())
                .param("reason", mark.reason())
                .param("by", mark.markedBy())
                .param("at", mark.markedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean clear(String campaignId, String studentNumber) {
        return jdbc.sql("""
                                DELETE FROM campus.checklist_mark
                                 WHERE campaign_id = :campaign AND student_number = :student
                                """)
                        .param("campaign", campaignId)
                        .param("student", studentNumber)
                        .update()
                == 1;
    }

    /// A signature answers why there was none.
    void clearUnsigned(String campaignId, String studentNumber) {
        jdbc.sql("""
                        DELETE FROM campus.checklist_mark
                         WHERE campaign_id = :campaign AND student_number = :student AND kind = 'UNSIGNED'
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .update();
    }

    /// The marks of students of some classes by 学号.
    Map<String, Mark> of(String campaignId, List<String> classCodes) {
        return jdbc
                .sql("""
                        SELECT student_number, kind, reason, marked_by, marked_at
                          FROM campus.checklist_mark
                         WHERE campaign_id = :campaign AND class_code = ANY (:classes::text[])
                         LIMIT 50000
                        """)
                .param("campaign", campaignId)
                .param("classes", classCodes.toArray(String[]::new))
                .query((row, n) -> new Mark(
                        row.getString("student_number"),
                        MarkKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("marked_by"),
                        row.getObject("marked_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Mark::studentNumber, Function.identity()));
    }

    /// Notes a missing student; false when the name is noted already or there are fifty.
    boolean noteUnlisted(String campaignId, String classCode, String name, String remark, String by, Instant now) {
        return jdbc.sql("""
                                INSERT INTO campus.checklist_unlisted (campaign_id, class_code, name, remark, noted_by,
                                                                       noted_at)
                                SELECT :campaign, :class, :name, :remark, :by, :now
                                 WHERE (SELECT count(*) FROM campus.checklist_unlisted
                                         WHERE campaign_id = :campaign AND class_code = :class
                                           AND struck_at IS NULL) < 50
                                ON CONFLICT DO NOTHING
                                """)
                        .param("campaign", campaignId)
                        .param("class", classCode)
                        .param("name", name)
                        .param("remark", remark)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean strikeUnlisted(String campaignId, String classCode, long unlistedId, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.checklist_unlisted SET struck_at = :now
                                 WHERE campaign_id = :campaign AND class_code = :class AND unlisted_id = :id
                                   AND struck_at IS NULL
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("campaign", campaignId)
                        .param("class", classCode)
                        .param("id", unlistedId)
                        .update()
                == 1;
    }

    /// The missing students of some classes by class.
    Map<String, List<Unlisted>> unlisted(String campaignId, List<String> classCodes) {
        record Of(String classCode, Unlisted one) {}
        return jdbc
                .sql("""
                        SELECT class_code, unlisted_id, name, remark, noted_at
                          FROM campus.checklist_unlisted
                         WHERE campaign_id = :campaign AND class_code = ANY (:classes::text[]) AND struck_at IS NULL
                         ORDER BY class_code, unlisted_id
                         LIMIT 10000
                        """)
                .param("campaign", campaignId)
                .param("classes", classCodes.toArray(String[]::new))
                .query((row, n) -> new Of(
                        row.getString("class_code"),
                        new Unlisted(
                                row.getLong("unlisted_id"),
                                row.getString("name"),
                                row.getString("remark"),
                                row.getObject("noted_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::classCode, Collectors.mapping(Of::one, Collectors.toList())));
    }
}
