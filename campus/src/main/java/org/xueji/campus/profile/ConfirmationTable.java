package org.xueji.campus.profile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.profile_confirmation`.
@Component
class ConfirmationTable {
    private final JdbcClient jdbc;

    ConfirmationTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void confirm(String campaignId, String studentNumber, ProfileItem item, Instant at) {
        jdbc.sql("""
                        INSERT INTO campus.profile_confirmation (campaign_id, student_number, field, confirmed_at)
                        VALUES (:campaign, :student, :field, :at)
                        ON CONFLICT (campaign_id, student_number, field) DO UPDATE
                           SET confirmed_at = excluded.confirmed_at
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .param("field", item.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(String campaignId, String studentNumber, ProfileItem item) {
        jdbc.sql("""
                        DELETE FROM campus.profile_confirmation
                         WHERE campaign_id = :campaign AND student_number = :student AND field = :field
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .param("field", item.key())
                .update();
    }

    Set<ProfileItem> confirmed(String campaignId, String studentNumber) {
        Set<ProfileItem> confirmed = EnumSet.noneOf(ProfileItem.class);
        jdbc.sql("""
                        SELECT field FROM campus.profile_confirmation
                         WHERE campaign_id = :campaign AND student_number = :student
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .query(String.class)
                .list()
                .forEach(field -> ProfileItem.of(field).ifPresent(confirmed::add));
        return confirmed;
    }
}
