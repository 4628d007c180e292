package org.xueji.campus.registrycheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Reads how students' checks stand; the rule that decides it is written once, in [#STANDING].
@Component
class CheckTable {
    /// A student in a list.
    record Row(String name, String className, String collegeName, RegistryCheck check) {
        @Override
        public String toString() {
            return "Row[" + check.studentNumber() + "]";
        }
    }

    /// A record of the registry that nobody here has the 考生号 of.
    record Unknown(
            String examineeNumber,
            @Nullable String name,
            @Nullable String department,
            @Nullable String className,
            @Nullable String receiptNumber,
            Instant heardAt) {
        @Override
        public String toString() {
            return "Unknown[" + examineeNumber + "]";
        }
    }

    /// A student of an open campaign whose stage and standing disagree.
    ///
    /// @param at when the check that counts was made
    record Disagreeing(String campaignId, String studentNumber, boolean counts, Instant at) {}

    private static final String STANDING = """
            CASE WHEN student.examinee_number IS NULL THEN 'NO_EXAMINEE_NUMBER'
                 WHEN copy.record_id IS NULL THEN 'NOT_PUBLISHED'
                 WHEN copy.document_index <> student.document_index THEN 'NUMBER_DIFFERS'
                 WHEN own_check.record_id IS NULL THEN 'NOT_CHECKED'
                 WHEN own_check.stale_at IS NOT NULL THEN 'STALE'
                 ELSE 'COUNTS' END""";
    private static final String JOINED = """

              FROM campus.student
              LEFT JOIN campus.registry_copy AS copy ON copy.examinee_number = student.examinee_number
              LEFT JOIN campus.registry_check AS own_check
                ON own_check.institution_code = copy.institution_code AND own_check.record_id = copy.record_id
              JOIN campus.class_group ON class_group.class_code = student.class_code
              JOIN campus.college ON college.college_code = class_group.college_code
            """;
    private static final String SELECT = "SELECT student.student_number, student.name, class_group.name AS class_name,"
            + " college.name AS college_name, own_check.receipt_number, own_check.checked_at, own_check.stale_at,"
            + " copy.published_at, " + STANDING + " AS standing" + JOINED;
    private static final String FITS = """
             WHERE (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
               AND (:scopeClasses::text[] IS NULL OR student.class_code = ANY (:scopeClasses::text[]))
               AND (:cohort::int IS NULL OR class_group.cohort = :cohort)
               AND (:college::text IS NULL OR class_group.college_code = :college)
               AND (:class::text IS NULL OR student.class_code = :class)
               AND (:text = '' OR strpos(student.name, :text) > 0 OR starts_with(student.student_number, :text)
                    OR strpos(class_group.name, :text) > 0)
            """;

    private final JdbcClient jdbc;

    CheckTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegistryCheck> of(List<String> studentNumbers) {
        return jdbc.sql(SELECT + " WHERE student.student_number = ANY (:students::text[])")
                .param("students", studentNumbers.toArray(String[]::new))
                .query((row, n) -> row(row).check())
                .list();
    }

    /// The students of a class by 学号, at most 500.
    List<Row> ofClass(String classCode) {
        return jdbc.sql(SELECT + " WHERE student.class_code = :class ORDER BY student.student_number LIMIT 500")
                .param("class", classCode)
                .query((row, n) -> row(row))
                .list();
    }

    List<Row> search(CheckQuery query, int size, int from) {
        return fitting(
                        SELECT + FITS + " AND (:standing::text IS NULL OR " + STANDING + " = :standing) ORDER BY "
                                + order(query) + " LIMIT :size OFFSET :from",
                        query)
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("size", size)
                .param("from", from)
                .query((row, n) -> row(row))
                .list();
    }

    /// How many of those who fit have each standing; the query's own standing is left aside.
    Map<CheckStanding, Long> counts(CheckQuery query) {
        Map<CheckStanding, Long> counts = new EnumMap<>(CheckStanding.class);
        fitting("SELECT " + STANDING + " AS standing, count(*) AS students" + JOINED + FITS + " GROUP BY 1", query)
                .query(row -> {
                    counts.put(CheckStanding.of(row.getString("standing")).orElseThrow(), row.getLong("students"));
                });
        return counts;
    }

    /// Records and checks whose 考生号 nobody here has, the latest first, at most 1000.
    List<Unknown> unknown() {
        return jdbc.sql("""
                        SELECT coalesce(copy.examinee_number, own_check.examinee_number) AS examinee_number, copy.name,
                               coalesce(copy.department, copy.branch) AS department, copy.class_name,
                               own_check.receipt_number, greatest(copy.published_at, own_check.checked_at) AS heard_at
                          FROM campus.registry_copy AS copy
                          FULL JOIN campus.registry_check AS own_check
                            ON own_check.institution_code = copy.institution_code
                           AND own_check.record_id = copy.record_id
                         WHERE NOT EXISTS (SELECT 1 FROM campus.student
                                            WHERE student.examinee_number
                                                  = coalesce(copy.examinee_number, own_check.examinee_number))
                         ORDER BY heard_at DESC, 1
                         LIMIT 1000
                        """)
                .query((row, n) -> new Unknown(
                        row.getString("examinee_number"),
                        row.getString("name"),
                        row.getString("department"),
                        row.getString("class_name"),
                        row.getString("receipt_number"),
                        row.getObject("heard_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Students of open campaigns whose stage says something else than their check, at most 5000 at once; a stage that
    /// was noted from elsewhere stands as long as the registry has told nothing.
    List<Disagreeing> disagreeing() {
        return jdbc.sql("SELECT progress.campaign_id, student.student_number, " + STANDING + " = 'COUNTS' AS counts,"
                        + " coalesce(own_check.checked_at, now()) AS at"
                        + JOINED + """
                          JOIN campus.student_progress AS progress ON progress.student_number = student.student_number
                          JOIN campus.campaign
                            ON campaign.campaign_id = progress.campaign_id AND campaign.state = 'OPEN'
                         WHERE (progress.registry_checked_at IS NULL AND\s""" + STANDING + """
                             = 'COUNTS')
                            OR (progress.registry_checked_at IS NOT NULL AND copy.record_id IS NOT NULL AND\s"""
                        + STANDING + """
                             <> 'COUNTS')
                         ORDER BY student.student_number
                         LIMIT 5000
                        """)
                .query((row, n) -> new Disagreeing(
                        row.getString("campaign_id"),
                        row.getString("student_number"),
                        row.getBoolean("counts"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec fitting(String sql, CheckQuery query) {
        return jdbc.sql(sql)
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("cohort", query.cohort())
                .param("college", query.collegeCode())
                .param("class", query.classCode())
                .param("text", query.text());
    }

    private static String order(CheckQuery query) {
        String way = query.descending() ? " DESC" : "";
        return switch (query.sort()) {
            case NUMBER -> "student.student_number" + way;
            case NAME -> "student.name_initials" + way + ", student.name_key" + way + ", student.student_number";
            case CLASS -> "class_group.cohort" + way + ", class_group.name" + way + ", student.student_number";
            case STANDING -> "standing" + way + ", student.student_number";
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("name"),
                row.getString("class_name"),
                row.getString("college_name"),
                new RegistryCheck(
                        row.getString("student_number"),
                        CheckStanding.of(row.getString("standing")).orElseThrow(),
                        row.getString("receipt_number"),
                        instant(row, "checked_at"),
                        instant(row, "stale_at"),
                        instant(row, "published_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
