package org.xueji.campus.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.standards.name.PersonName;

/// Reads `campus.student_progress` with the names.
@Component
class StudentStageTable {
    private static final String FROM = """

              FROM campus.student_progress AS progress
              JOIN campus.student ON student.student_number = progress.student_number
              JOIN campus.class_group ON class_group.class_code = progress.class_code
              JOIN campus.college ON college.college_code = progress.college_code
             WHERE progress.campaign_id = :campaign
               AND (:scopeCollege::text IS NULL OR progress.college_code = :scopeCollege)
               AND (:scopeClasses::text[] IS NULL OR progress.class_code = ANY (:scopeClasses::text[]))
               AND (:college::text IS NULL OR progress.college_code = :college)
               AND (:class::text IS NULL OR progress.class_code = :class)
               AND (:text = '' OR strpos(student.name_key, :key) > 0
                    OR starts_with(student.name_initials, :key)
                    OR starts_with(student.student_number, :capital))
            """;

    private final JdbcClient jdbc;

    StudentStageTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudentStages> page(StageQuery query) {
        return fitting("""
                        SELECT progress.student_number, student.name, progress.class_code,
                               class_group.name AS class_name, college.name AS college_name, progress.opened_at,
                               progress.filled_at, progress.confirmed_at, progress.registry_checked_at,
                               progress.signed_at, progress.printed_at, progress.collected_at""" + FROM + stage(query) + " ORDER BY " + order(query) + " LIMIT :size OFFSET :from", query)
                .param("size", query.size())
                .param("from", (query.page() - 1) * query.size())
                .query(StudentStageTable::student)
                .list();
    }

    long total(StageQuery query) {
        return fitting("SELECT count(*)" + FROM + stage(query), query)
                .query(Long.class)
                .single();
    }

    // The column name comes from the enum, never from outside.
    private static String stage(StageQuery query) {
        Stage stage = query.stage();
        return stage == null
                ? ""
                : " AND progress." + stage.column() + "_at IS " + (query.reached() ? "NOT NULL" : "NULL");
    }

    private static String order(StageQuery query) {
        String way = query.descending() ? " DESC" : "";
        return switch (query.sort()) {
            case NUMBER -> "progress.student_number" + way;
            case NAME -> "student.name_initials" + way + ", student.name_key" + way + ", progress.student_number";
            case CLASS -> "college.position" + way + ", progress.class_code" + way + ", progress.student_number";
            case PROGRESS -> """
                    num_nonnulls(progress.opened_at, progress.filled_at, progress.confirmed_at,
                                 progress.registry_checked_at, progress.signed_at, progress.printed_at,
                                 progress.collected_at)""" + way + ", progress.student_number";
        };
    }

    private JdbcClient.StatementSpec fitting(String sql, StageQuery query) {
        PersonName typed = new PersonName(query.text().isEmpty() ? "-" : query.text());
        return jdbc.sql(sql)
                .param("campaign", query.campaignId())
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("college", query.collegeCode())
                .param("class", query.classCode())
                .param("text", query.text())
                .param("key", typed.comparisonKey())
                .param("capital", query.text().toUpperCase(Locale.ROOT));
    }

    private static StudentStages student(ResultSet row, int number) throws SQLException {
        Map<Stage, Instant> reached = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            OffsetDateTime at = row.getObject(stage.column() + "_at", OffsetDateTime.class);
            if (at != null) {
                reached.put(stage, at.toInstant());
            }
        }
        return new StudentStages(
                row.getString("student_number"),
                row.getString("name"),
                row.getString("class_code"),
                row.getString("class_name"),
                row.getString("college_name"),
                reached);
    }
}
