package org.xueji.campus.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.field_policy`.
@Component
class FieldPolicyTable {
    private final JdbcClient jdbc;

    FieldPolicyTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(String campaignId, Collection<FieldRule> rules) {
        jdbc.sql("""
                        INSERT INTO campus.field_policy (campaign_id, field, tier, clause)
                        SELECT :campaign, field, tier, clause
                          FROM unnest(:fields::text[], :tiers::text[], :clauses::text[]) AS rule (field, tier, clause)
                        ON CONFLICT (campaign_id, field) DO UPDATE SET tier = excluded.tier, clause = excluded.clause
                        """)
                .param("campaign", campaignId)
                .param("fields", rules.stream().map(FieldRule::field).toArray(String[]::new))
                .param("tiers", rules.stream().map(rule -> rule.tier().name()).toArray(String[]::new))
                .param("clauses", rules.stream().map(FieldRule::clause).toArray(String[]::new))
                .update();
    }

    Optional<FieldRule> find(String campaignId, String field) {
        return jdbc.sql("""
                        SELECT field, tier, clause FROM campus.field_policy
                         WHERE campaign_id = :campaign AND field = :field
                        """)
                .param("campaign", campaignId)
                .param("field", field)
                .query((row, n) -> new FieldRule(
                        row.getString("field"), Tier.valueOf(row.getString("tier")), row.getString("clause")))
                .optional();
    }

    List<FieldRule> of(String campaignId) {
        return jdbc.sql("""
                        SELECT field, tier, clause FROM campus.field_policy
                         WHERE campaign_id = :campaign
                         ORDER BY field
                         LIMIT 200
                        """)
                .param("campaign", campaignId)
                .query((row, n) -> new FieldRule(
                        row.getString("field"), Tier.valueOf(row.getString("tier")), row.getString("clause")))
                .list();
    }
}
