package org.xueji.campus.collection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.collection_lateness`.
@Component
class LatenessTable {
    private final JdbcClient jdbc;

    LatenessTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String campaignId, HandingUnit unit, String unitCode, String reason, String by, Instant now) {
        jdbc.sql("""
                        INSERT INTO campus.collection_lateness (campaign_id, unit, unit_code, reason, noted_by, noted_at)
                        VALUES (:campaign, :unit, :code, :reason, :by, :now)
                        ON CONFLICT (campaign_id, unit, unit_code) DO UPDATE
                           SET reason = excluded.reason, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .param("campaign", campaignId)
                .param("unit", unit.name())
                .param("code", unitCode)
                .param("reason", reason)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The reasons of colleges by college.
    Map<String, String> ofColleges(String campaignId) {
        Map<String, String> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT unit_code, reason
                          FROM campus.collection_lateness
                         WHERE campaign_id = :campaign AND unit = 'COLLEGE'
                         ORDER BY unit_code
                         LIMIT 1000
                        """).param("campaign", campaignId).query(row -> {
            reasons.put(row.getString("unit_code"), row.getString("reason"));
        });
        return reasons;
    }
}
