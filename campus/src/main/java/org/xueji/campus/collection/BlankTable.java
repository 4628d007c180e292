package org.xueji.campus.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.collection_blank`.
@Component
class BlankTable {
    private final JdbcClient jdbc;

    BlankTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String campaignId, Blank blank, Instant now) {
        jdbc.sql("""
                        INSERT INTO campus.collection_blank (campaign_id, college_code, paper, sheets, handed_on,
                                                             recipient, remark, noted_by, noted_at)
                        VALUES (:campaign, :college, :paper, :sheets, :on, :recipient, :remark, :by, :now)
                        """)
                .param("campaign", campaignId)
                .param("college", blank.collegeCode())
                .param("paper", blank.paper().name())
                .param("sheets", blank.sheets())
                .param("on", blank.handedOn())
                .param("recipient", blank.recipient())
                .param("remark", blank.remark())
                .param("by", blank.notedBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean strike(String campaignId, long blankId, String by, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.collection_blank SET struck_by = :by, struck_at = :now
                                 WHERE campaign_id = :campaign AND blank_id = :blank AND struck_at IS NULL
                                """)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("campaign", campaignId)
                        .param("blank", blankId)
                        .update()
                == 1;
    }

    /// The lines of a college or of all, latest first, at most 2000.
    List<Blank> of(String campaignId, @Nullable String collegeCode) {
        return jdbc.sql("""
                        SELECT blank.blank_id, blank.college_code, college.name AS college_name, blank.paper,
                               blank.sheets, blank.handed_on, blank.recipient, blank.remark, blank.noted_by,
                               blank.struck_by
                          FROM campus.collection_blank AS blank
                          JOIN campus.college ON college.college_code = blank.college_code
                         WHERE blank.campaign_id = :campaign
                           AND (:college::text IS NULL OR blank.college_code = :college)
                         ORDER BY blank.blank_id DESC
                         LIMIT 2000
                        """)
                .param("campaign", campaignId)
                .param("college", collegeCode)
                .query((row, n) -> new Blank(
                        row.getLong("blank_id"),
                        row.getString("college_code"),
                        row.getString("college_name"),
                        Blank.Paper.valueOf(row.getString("paper")),
                        row.getInt("sheets"),
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("recipient"),
                        row.getString("remark"),
                        row.getString("noted_by"),
                        row.getString("struck_by")))
                .list();
    }
}
