package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.campaign_extension`: the latest row of a unit counts, older ones are its history.
@Component
class ExtensionTable {
    private final JdbcClient jdbc;

    ExtensionTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> latest(String campaignId, Unit unit, String unitCode) {
        return jdbc.sql("""
                        SELECT due_at FROM campus.campaign_extension
                         WHERE campaign_id = :campaign AND unit = :unit AND unit_code = :code
                         ORDER BY extension_id DESC
                         LIMIT 1
                        """)
                .param("campaign", campaignId)
                .param("unit", unit.name())
                .param("code", unitCode)
                .query((row, n) -> row.getObject("due_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Adds an extension; false when there is no such class or college in the campaign's cohort.
    boolean insert(
            String campaignId, Unit unit, String unitCode, Instant dueAt, String reason, String by, Instant now) {
        return jdbc.sql("""
                                INSERT INTO campus.campaign_extension (campaign_id, unit, unit_code, due_at, reason,
                                                                       granted_by, granted_at)
                                SELECT :campaign, :unit, :code, :due, :reason, :by, :now
                                 WHERE EXISTS (SELECT 1
                                                 FROM campus.campaign
                                                 JOIN campus.class_group ON class_group.cohort = campaign.cohort
                                                WHERE campaign.campaign_id = :campaign
                                                  AND CASE WHEN :unit = 'COLLEGE' THEN class_group.college_code
                                                           ELSE class_group.class_code END = :code)
                                """)
                        .param("campaign", campaignId)
                        .param("unit", unit.name())
                        .param("code", unitCode)
                        .param("due", dueAt.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Extension> of(String campaignId) {
        return jdbc.sql("""
                        SELECT extension.extension_id, extension.unit, extension.unit_code,
                               coalesce(class_group.name, college.name, extension.unit_code) AS unit_name,
                               extension.due_at, extension.reason, extension.granted_by, extension.granted_at
                          FROM campus.campaign_extension AS extension
                          LEFT JOIN campus.class_group
                            ON extension.unit <> 'COLLEGE' AND class_group.class_code = extension.unit_code
                          LEFT JOIN campus.college
                            ON extension.unit = 'COLLEGE' AND college.college_code = extension.unit_code
                         WHERE extension.campaign_id = :campaign
                         ORDER BY extension.extension_id DESC
                         LIMIT 1000
                        """)
                .param("campaign", campaignId)
                .query((row, n) -> new Extension(
                        row.getLong("extension_id"),
                        Unit.valueOf(row.getString("unit")),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("granted_by"),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The colleges and classes of a campaign's cohort.
    List<UnitName> units(String campaignId) {
        return jdbc.sql("""
                        WITH own AS (
                          SELECT class_group.class_code, class_group.name, class_group.college_code,
                                 college.name AS college_name, college.position
                            FROM campus.campaign
                            JOIN campus.class_group ON class_group.cohort = campaign.cohort
                            JOIN campus.college ON college.college_code = class_group.college_code
                           WHERE campaign.campaign_id = :campaign
                        )
                        SELECT DISTINCT true AS is_college, college_code AS code, college_name AS name, position,
                               college_code
                          FROM own
                        UNION ALL
                        SELECT false, class_code, name, position, college_code FROM own
                         ORDER BY is_college DESC, position, college_code, code
                         LIMIT 2000
                        """)
                .param("campaign", campaignId)
                .query((row, n) ->
                        new UnitName(row.getBoolean("is_college"), row.getString("code"), row.getString("name")))
                .list();
    }
}
