package org.xueji.campus.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.campaign.CampaignState;

/// Counts signatures, corrections and marks by class; the register owns students, classes and colleges.
@Component
class ClassTable {
    /// Some classes and how many there are in all.
    record Found(List<ClassCount> classes, long total) {
        Found {
            classes = List.copyOf(classes);
        }
    }

    private record Counted(ClassCount count, long total) {}

    // A signature counts while it is not stale and, in an open campaign, the record has not changed since.
    private static final String COUNTED = """
            WITH own_class AS (
              SELECT class_group.class_code, class_group.name AS class_name, college.name AS college_name,
                     college.position, class_group.college_code
                FROM campus.class_group
                JOIN campus.college ON college.college_code = class_group.college_code
               WHERE class_group.cohort = :cohort
                 AND (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
                 AND (:scopeClasses::text[] IS NULL OR class_group.class_code = ANY (:scopeClasses::text[]))
                 AND (:college::text IS NULL OR class_group.college_code = :college)
                 AND (:text = '' OR strpos(class_group.name, :text) > 0 OR strpos(class_group.class_code, :text) > 0)
            ), member AS (
              SELECT student.class_code, student.student_number,
                     mark.kind IS NOT DISTINCT FROM 'SURPLUS' AS surplus, mark.kind AS mark_kind,
                     CASE WHEN signature.stale_at IS NULL
                           AND (NOT :open OR signature.student_version = student.version)
                          THEN signature.kind END AS counts
                FROM own_class
                JOIN campus.student ON student.class_code = own_class.class_code
                LEFT JOIN campus.checklist_signature AS signature
                  ON signature.campaign_id = :campaign AND signature.student_number = student.student_number
                 AND signature.replaced_at IS NULL
                LEFT JOIN campus.checklist_mark AS mark
                  ON mark.campaign_id = :campaign AND mark.student_number = student.student_number
                 AND mark.class_code = student.class_code
            ), rows AS (
              SELECT class_code,
                     count(*) FILTER (WHERE NOT surplus) AS expected,
                     count(*) FILTER (WHERE NOT surplus AND counts = 'OWN') AS signed,
                     count(*) FILTER (WHERE NOT surplus AND counts = 'PROXY') AS proxy,
                     count(*) FILTER (WHERE mark_kind = 'UNSIGNED' AND counts IS NULL) AS explained,
                     count(*) FILTER (WHERE surplus) AS surplus
                FROM member
               GROUP BY class_code
            ), entry AS (
              SELECT member.class_code, count(*) AS corrections
                FROM member
                JOIN campus.checklist_correction AS correction
                  ON correction.campaign_id = :campaign AND correction.student_number = member.student_number
                 AND correction.withdrawn_at IS NULL AND correction.settled_at IS NULL
               GROUP BY member.class_code
            ), missing AS (
              SELECT class_code, count(*) AS unlisted
                FROM campus.checklist_unlisted
               WHERE campaign_id = :campaign AND struck_at IS NULL
               GROUP BY class_code
            ), counted AS (
              SELECT own_class.class_code, own_class.class_name, own_class.college_name, own_class.position,
                     own_class.college_code, coalesce(rows.expected, 0) AS expected,
                     coalesce(rows.signed, 0) AS signed, coalesce(rows.proxy, 0) AS proxy,
                     coalesce(rows.expected - rows.signed - rows.proxy, 0) AS unsigned,
                     coalesce(rows.explained, 0) AS explained, coalesce(entry.corrections, 0) AS corrections,
                     coalesce(missing.unlisted, 0) AS unlisted, coalesce(rows.surplus, 0) AS surplus
                FROM own_class
                LEFT JOIN rows ON rows.class_code = own_class.class_code
                LEFT JOIN entry ON entry.class_code = own_class.class_code
                LEFT JOIN missing ON missing.class_code = own_class.class_code
            )
            """;

    private final JdbcClient jdbc;

    ClassTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found search(ClassQuery query) {
        List<Counted> found = jdbc.sql(COUNTED + """
                        SELECT class_code, class_name, college_name, expected, signed, proxy, explained, corrections,
                               unlisted, surplus, count(*) OVER () AS total
                          FROM counted
                         WHERE CASE :filter
                                 WHEN 'OPEN' THEN unsigned > 0
                                 WHEN 'DONE' THEN expected > 0 AND unsigned = 0
                                 WHEN 'CORRECTIONS' THEN corrections > 0
                                 WHEN 'DIFFERENT' THEN unlisted > 0 OR surplus > 0
                                 ELSE true END
                         ORDER BY\s""" + order(query) + " LIMIT :size OFFSET :from")
                .param("cohort", query.campaign().cohort())
                .param("campaign", query.campaign().campaignId())
                .param("open", query.campaign().state() == CampaignState.OPEN)
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("college", query.collegeCode())
                .param("text", query.text())
                .param("filter", query.filter().name())
                .param("size", query.size())
                .param("from", (query.page() - 1L) * query.size())
                .query(ClassTable::counted)
                .list();
        return new Found(
                found.stream().map(Counted::count).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private static String order(ClassQuery query) {
        String way = query.descending() ? " DESC" : "";
        return switch (query.sort()) {
            case CLASS -> "class_name" + way + ", class_code";
            case COLLEGE -> "position" + way + ", college_code" + way + ", class_code";
            case UNSIGNED -> "unsigned" + way + ", class_code";
            case CORRECTIONS -> "corrections" + way + ", class_code";
        };
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                new ClassCount(
                        row.getString("class_code"),
                        row.getString("class_name"),
                        row.getString("college_name"),
                        row.getLong("expected"),
                        row.getLong("signed"),
                        row.getLong("proxy"),
                        row.getLong("explained"),
                        row.getLong("corrections"),
                        row.getLong("unlisted"),
                        row.getLong("surplus")),
                row.getLong("total"));
    }
}
