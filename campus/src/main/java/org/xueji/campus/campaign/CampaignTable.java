package org.xueji.campus.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;

/// `campus.campaign`.
@Component
class CampaignTable {
    private static final String COLUMNS = """
            campaign.campaign_id, campaign.title, campaign.cohort, campaign.notice, campaign.state, campaign.opens_at,
            campaign.closes_at, campaign.classes_due_at, campaign.colleges_due_at, campaign.steps, campaign.opened_at,
            campaign.closed_at""";

    private final JdbcClient jdbc;

    CampaignTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String campaignId, CampaignDraft draft, String createdBy) {
        jdbc.sql("""
                        INSERT INTO campus.campaign (campaign_id, title, cohort, notice, state, opens_at, closes_at,
                                                     classes_due_at, colleges_due_at, steps, created_by)
                        VALUES (:id, :title, :cohort, :notice, 'DRAFT', :opens, :closes, :classes, :colleges,
                                :steps::text[], :by)
                        """)
                .param("id", campaignId)
                .param("title", draft.title())
                .param("cohort", draft.cohort())
                .param("notice", draft.notice())
                .param("opens", at(draft.opensAt()))
                .param("closes", at(draft.closesAt()))
                .param("classes", at(draft.classesDueAt()))
                .param("colleges", at(draft.collegesDueAt()))
                .param("steps", draft.steps().stream().map(Enum::name).toArray(String[]::new))
                .param("by", createdBy)
                .update();
    }

    /// Rewrites a draft; false when the campaign is not one any more.
    boolean rewrite(String campaignId, CampaignDraft draft) {
        return jdbc.sql("""
                                UPDATE campus.campaign
                                   SET title = :title, cohort = :cohort, notice = :notice, opens_at = :opens,
                                       closes_at = :closes, classes_due_at = :classes, colleges_due_at = :colleges,
                                       steps = :steps::text[]
                                 WHERE campaign_id = :id AND state = 'DRAFT'
                                """)
                        .param("id", campaignId)
                        .param("title", draft.title())
                        .param("cohort", draft.cohort())
                        .param("notice", draft.notice())
                        .param("opens", at(draft.opensAt()))
                        .param("closes", at(draft.closesAt()))
                        .param("classes", at(draft.classesDueAt()))
                        .param("colleges", at(draft.collegesDueAt()))
                        .param("steps", draft.steps().stream().map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    /// Opens a draft unless its cohort has an open campaign; the unique index decides between two at once.
    boolean open(String campaignId, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.campaign SET state = 'OPEN', opened_at = :now
                                 WHERE campaign_id = :id AND state = 'DRAFT' AND colleges_due_at > :now
                                   AND NOT EXISTS (SELECT 1 FROM campus.campaign AS other
                                                    WHERE other.cohort = campaign.cohort AND other.state = 'OPEN')
                                """).param("id", campaignId).param("now", at(now)).update() == 1;
    }

    boolean close(String campaignId, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.campaign SET state = 'CLOSED', closed_at = :now
                                 WHERE campaign_id = :id AND state = 'OPEN'
                                """).param("id", campaignId).param("now", at(now)).update() == 1;
    }

    Optional<Campaign> find(String campaignId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM campus.campaign WHERE campaign_id = :id")
                .param("id", campaignId)
                .query(CampaignTable::campaign)
                .optional();
    }

    Optional<Campaign> openForCohort(int cohort) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM campus.campaign WHERE cohort = :cohort AND state = 'OPEN'")
                .param("cohort", cohort)
                .query(CampaignTable::campaign)
                .optional();
    }

    Optional<Campaign> openForStudent(String studentNumber) {
        return jdbc.sql("SELECT " + COLUMNS + """

                          FROM campus.student
                          JOIN campus.class_group ON class_group.class_code = student.class_code
                          JOIN campus.campaign ON campaign.cohort = class_group.cohort AND campaign.state = 'OPEN'
                         WHERE student.student_number = :student
                        """)
                .param("student", studentNumber)
                .query(CampaignTable::campaign)
                .optional();
    }

    /// The class of a student of the campaign's cohort, when the scope reaches it.
    Optional<String> classOf(String campaignId, String studentNumber, Scope scope) {
        return jdbc.sql("""
                        SELECT class_group.class_code
                          FROM campus.campaign
                          JOIN campus.class_group ON class_group.cohort = campaign.cohort
                          JOIN campus.student ON student.class_code = class_group.class_code
                         WHERE campaign.campaign_id = :campaign AND student.student_number = :student
                           AND (:college::text IS NULL OR class_group.college_code = :college)
                           AND (:classes::text[] IS NULL OR class_group.class_code = ANY (:classes::text[]))
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .query(String.class)
                .optional();
    }

    // A university has a few a year; the bound is there because every list has one.
    List<Campaign> all() {
        return jdbc.sql("SELECT " + COLUMNS + """

                          FROM campus.campaign
                         ORDER BY cohort DESC, opens_at DESC, campaign_id
                         LIMIT 500
                        """)
                .query(CampaignTable::campaign)
                .list();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getString("campaign_id"),
                row.getString("title"),
                row.getInt("cohort"),
                row.getString("notice"),
                CampaignState.valueOf(row.getString("state")),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                instant(row, "classes_due_at"),
                instant(row, "colleges_due_at"),
                Arrays.stream((String[]) row.getArray("steps").getArray())
                        .map(CampaignStep::valueOf)
                        .toList(),
                absent(row, "opened_at"),
                absent(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant absent(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
