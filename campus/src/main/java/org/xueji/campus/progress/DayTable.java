package org.xueji.campus.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;

/// `campus.progress_day`.
@Component
class DayTable {
    private final JdbcClient jdbc;

    DayTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes the days that are missing of every campaign that has been opened, up to and with the given one.
    ///
    /// A missing day is worked out from the times of the stages; a day that is there is left as it was.
    ///
    /// @param sinceOpened only days since the office really opened the campaign; otherwise from its first date on
    int freeze(LocalDate upTo, ZoneId zone, boolean sinceOpened) {
        return jdbc.sql("""
                        INSERT INTO campus.progress_day (campaign_id, day, class_code, college_code, members, opened,
                                                         filled, confirmed, registry_checked, signed, printed,
                                                         collected)
                        WITH missing AS (
                          SELECT campaign.campaign_id, day::date AS day,
                                 (day + interval '1 day') AT TIME ZONE :zone AS ended_at
                            FROM campus.campaign
                           CROSS JOIN generate_series(
                                   (greatest(campaign.opens_at, CASE WHEN :opened THEN campaign.opened_at END)
                                     AT TIME ZONE :zone)::date::timestamp,
                                   least(:last::date,
                                         (coalesce(campaign.closed_at, 'infinity') AT TIME ZONE :zone)::date)::timestamp,
                                   interval '1 day') AS day
                           WHERE campaign.state <> 'DRAFT'
                             AND NOT EXISTS (SELECT 1 FROM campus.progress_day AS frozen
                                              WHERE frozen.campaign_id = campaign.campaign_id
                                                AND frozen.day = day::date)
                        )
                        SELECT missing.campaign_id, missing.day, progress.class_code, progress.college_code, count(*),
                               count(*) FILTER (WHERE progress.opened_at < ended_at),
                               count(*) FILTER (WHERE progress.filled_at < ended_at),
                               count(*) FILTER (WHERE progress.confirmed_at < ended_at),
                               count(*) FILTER (WHERE progress.registry_checked_at < ended_at),
                               count(*) FILTER (WHERE progress.signed_at < ended_at),
                               count(*) FILTER (WHERE progress.printed_at < ended_at),
                               count(*) FILTER (WHERE progress.collected_at < ended_at)
                          FROM missing
                          JOIN campus.student_progress AS progress ON progress.campaign_id = missing.campaign_id
                         GROUP BY missing.campaign_id, missing.day, progress.class_code, progress.college_code
                        ON CONFLICT (campaign_id, day, class_code) DO NOTHING
                        """)
                .param("zone", zone.getId())
                .param("last", upTo)
                .param("opened", sinceOpened)
                .update();
    }

    List<DayCounts> of(String campaignId, Scope scope) {
        return jdbc.sql("""
                        SELECT day, sum(members)::int AS members, sum(opened)::int AS opened, sum(filled)::int AS filled,
                               sum(confirmed)::int AS confirmed, sum(registry_checked)::int AS registry_checked,
                               sum(signed)::int AS signed, sum(printed)::int AS printed,
                               sum(collected)::int AS collected
                          FROM campus.progress_day
                         WHERE campaign_id = :campaign
                           AND (:college::text IS NULL OR college_code = :college)
                           AND (:classes::text[] IS NULL OR class_code = ANY (:classes::text[]))
                         GROUP BY day
                         ORDER BY day DESC
                         LIMIT 120
                        """)
                .param("campaign", campaignId)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .query((row, n) -> new DayCounts(row.getObject("day", LocalDate.class), CountTable.counts(row)))
                .list()
                .reversed();
    }
}
