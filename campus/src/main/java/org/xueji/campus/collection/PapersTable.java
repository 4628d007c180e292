package org.xueji.campus.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Counts the papers of classes; the register owns classes and colleges, progress the members.
@Component
class PapersTable {
    /// Some classes and how many there are in all.
    record Found(List<ClassPapers> classes, long total) {
        Found {
            classes = List.copyOf(classes);
        }
    }

    private record Counted(ClassPapers papers, long total) {}

    private static final String COUNTED = """
            WITH extended AS (
              SELECT class_code, due_at
                FROM unnest(:extendedClasses::text[], :extendedDates::timestamptz[]) AS one (class_code, due_at)
            ), own_class AS (
              SELECT counter.class_code, counter.members, class_group.name AS class_name, college.college_code,
                     college.name AS college_name, college.position,
                     coalesce(extended.due_at, :due::timestamptz) AS due_at
                FROM campus.class_progress AS counter
                JOIN campus.class_group ON class_group.class_code = counter.class_code
                JOIN campus.college ON college.college_code = class_group.college_code
                LEFT JOIN extended ON extended.class_code = counter.class_code
               WHERE counter.campaign_id = :campaign
                 AND (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
                 AND (:scopeClasses::text[] IS NULL OR counter.class_code = ANY (:scopeClasses::text[]))
                 AND (:college::text IS NULL OR class_group.college_code = :college)
                 AND (:class::text IS NULL OR counter.class_code = :class)
                 AND (:text = '' OR strpos(class_group.name, :text) > 0 OR strpos(counter.class_code, :text) > 0)
            ), student_copies AS (
              SELECT progress.class_code, progress.student_number,
                     count(*) FILTER (WHERE kept.college_at IS NOT NULL) AS college,
                     count(*) FILTER (WHERE kept.college_at IS NOT NULL AND kept.copy = 1) AS college_1,
                     count(*) FILTER (WHERE kept.office_at IS NOT NULL) AS office,
                     count(*) FILTER (WHERE kept.office_at IS NOT NULL AND kept.copy = 1) AS office_1,
                     min(least(kept.college_at, kept.office_at)) AS first_at,
                     bool_or(missing.student_number IS NOT NULL) AS excused
                FROM own_class
                JOIN campus.student_progress AS progress
                  ON progress.campaign_id = :campaign AND progress.class_code = own_class.class_code
                LEFT JOIN campus.collection_copy AS kept
                  ON kept.campaign_id = :campaign AND kept.student_number = progress.student_number
                LEFT JOIN campus.collection_missing AS missing
                  ON missing.campaign_id = :campaign AND missing.student_number = progress.student_number
               GROUP BY progress.class_code, progress.student_number
            ), copies AS (
              SELECT class_code, sum(college_1) AS college_1, sum(college - college_1) AS college_2,
                     count(*) FILTER (WHERE college = 2) AS college_both,
                     sum(office_1) AS office_1, sum(office - office_1) AS office_2,
                     count(*) FILTER (WHERE office = 2) AS office_both,
                     count(*) FILTER (WHERE excused AND college < 2) AS missing,
                     min(first_at) AS first_at
                FROM student_copies
               GROUP BY class_code
            ), counted AS (
              SELECT own_class.class_code, own_class.class_name, own_class.college_code, own_class.college_name,
                     own_class.position, own_class.members, coalesce(copies.missing, 0) AS missing,
                     coalesce(copies.college_1, 0) AS college_1, coalesce(copies.college_2, 0) AS college_2,
                     coalesce(copies.college_both, 0) AS college_both, coalesce(copies.office_1, 0) AS office_1,
                     coalesce(copies.office_2, 0) AS office_2, coalesce(copies.office_both, 0) AS office_both,
                     list.college_at IS NOT NULL AS list_college, list.office_at IS NOT NULL AS list_office,
                     announcement.announced_at, copies.first_at, own_class.due_at,
                     coalesce(copies.first_at, :now) > own_class.due_at AS late,
                     coalesce(nullif(lateness.reason, ''), announcement.late_reason, '') AS late_reason
                FROM own_class
                LEFT JOIN copies ON copies.class_code = own_class.class_code
                LEFT JOIN campus.collection_list AS list
                  ON list.campaign_id = :campaign AND list.class_code = own_class.class_code
                LEFT JOIN campus.collection_announcement AS announcement
                  ON announcement.campaign_id = :campaign AND announcement.class_code = own_class.class_code
                LEFT JOIN campus.collection_lateness AS lateness
                  ON lateness.campaign_id = :campaign AND lateness.unit = 'CLASS'
                 AND lateness.unit_code = own_class.class_code
            )
            """;

    private final JdbcClient jdbc;

    PapersTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found search(PapersQuery query) {
        List<Map.Entry<String, Instant>> extended =
                List.copyOf(query.dues().classes().entrySet());
        List<Counted> found = jdbc.sql(COUNTED + """
                        SELECT class_code, class_name, college_code, college_name, members, missing, college_1,
                               college_2, college_both, office_1, office_2, office_both, list_college, list_office,
                               announced_at, first_at, due_at, late, late_reason, count(*) OVER () AS total
                          FROM counted
                         WHERE CASE :filter
                                 WHEN 'ANNOUNCED' THEN announced_at IS NOT NULL AND first_at IS NULL
                                 WHEN 'COLLEGE_OPEN' THEN college_both + missing < members
                                 WHEN 'OFFICE_OPEN' THEN office_both + missing < members
                                 WHEN 'DONE' THEN members > 0 AND office_both + missing >= members
                                                  AND office_1 + office_2 > 0
                                 WHEN 'LATE' THEN late
                                 ELSE true END
                         ORDER BY\s""" + order(query) + " LIMIT :size OFFSET :from")
                .param("campaign", query.dues().campaign().campaignId())
                .param(
                        "extendedClasses",
                        extended.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "extendedDates",
                        extended.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
                .param("due", query.dues().campaign().classesDueAt().atOffset(ZoneOffset.UTC))
                .param("now", query.now().atOffset(ZoneOffset.UTC))
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("college", query.collegeCode())
                .param("class", query.classCode())
                .param("text", query.text())
                .param("filter", query.filter().name())
                .param("size", query.size())
                .param("from", (query.page() - 1L) * query.size())
                .query(PapersTable::counted)
                .list();
        return new Found(
                found.stream().map(Counted::papers).toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private static String order(PapersQuery query) {
        String way = query.descending() ? " DESC" : "";
        return switch (query.sort()) {
            case CLASS -> "class_name" + way + ", class_code";
            case COLLEGE -> "position" + way + ", college_code" + way + ", class_code";
            case OPEN -> "members - office_both" + way + ", class_code";
        };
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                new ClassPapers(
                        row.getString("class_code"),
                        row.getString("class_name"),
                        row.getString("college_code"),
                        row.getString("college_name"),
                        row.getInt("members"),
                        row.getInt("missing"),
                        row.getInt("college_1"),
                        row.getInt("college_2"),
                        row.getInt("college_both"),
                        row.getInt("office_1"),
                        row.getInt("office_2"),
                        row.getInt("office_both"),
                        row.getBoolean("list_college"),
                        row.getBoolean("list_office"),
                        CopyTable.absent(row, "announced_at"),
                        CopyTable.absent(row, "first_at"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("late"),
                        row.getString("late_reason")),
                row.getLong("total"));
    }
}
