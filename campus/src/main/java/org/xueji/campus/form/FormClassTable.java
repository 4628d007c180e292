package org.xueji.campus.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;

/// Classes and their members as printing needs them; the register owns the tables.
@Component
class FormClassTable {
    /// The largest number of classes one batch takes.
    static final int LIMIT = 500;

    /// The order of the list.
    enum Sort {
        CLASS,
        MEMBERS
    }

    /// What a list is asked for; an empty text means any.
    record Query(Scope scope, int cohort, String text, String college, Sort sort, boolean descending) {}

    private static final String FITS = """
              FROM campus.class_group
              JOIN campus.college ON college.college_code = class_group.college_code
             WHERE class_group.cohort = :cohort
               AND (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
               AND (:scopeClasses::text[] IS NULL OR class_group.class_code = ANY (:scopeClasses::text[]))
               AND (:college = '' OR class_group.college_code = :college)
               AND (:text = '' OR strpos(class_group.name, :text) > 0 OR strpos(class_group.class_code, :text) > 0
                    OR strpos(class_group.major_name, :text) > 0 OR strpos(college.name, :text) > 0)
            """;
    private static final String SELECT = """
            SELECT class_group.class_code, class_group.name, class_group.college_code, college.name AS college_name,
                   class_group.cohort, class_group.major_name,
                   (SELECT count(*) FROM campus.student WHERE student.class_code = class_group.class_code) AS members
            """;

    private final JdbcClient jdbc;

    FormClassTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormClass> page(Query query, int size, int page) {
        String way = query.descending() ? " DESC" : "";
        String order = switch (query.sort()) {
            case CLASS ->
                "college.position" + way + ", class_group.college_code" + way + ", class_group.class_code" + way;
            case MEMBERS -> "members" + way + ", class_group.class_code";
        };
        return fitting(SELECT + FITS + " ORDER BY " + order + " LIMIT :size OFFSET :from", query)
                .param("size", size)
                .param("from", (page - 1) * size)
                .query(FormClassTable::formClass)
                .list();
    }

    long count(Query query) {
        return fitting("SELECT count(*) " + FITS, query).query(Long.class).single();
    }

    /// The colleges that have classes of a cohort within a scope, by code and name.
    Map<String, String> colleges(Scope scope, int cohort) {
        Map<String, String> colleges = new LinkedHashMap<>();
        fitting(
                        """
                        SELECT college.college_code, college.name
                        """
                                + FITS + " GROUP BY college.college_code, college.name, college.position"
                                + " ORDER BY college.position, college.college_code LIMIT 500",
                        new Query(scope, cohort, "", "", Sort.CLASS, false))
                .query(row -> {
                    colleges.put(row.getString("college_code"), row.getString("name"));
                });
        return colleges;
    }

    Optional<FormClass> find(String classCode, Scope scope) {
        return jdbc.sql(SELECT + """
                          FROM campus.class_group
                          JOIN campus.college ON college.college_code = class_group.college_code
                         WHERE class_group.class_code = :class
                           AND (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
                           AND (:scopeClasses::text[] IS NULL OR class_group.class_code = ANY (:scopeClasses::text[]))
                        """)
                .param("class", classCode)
                .param("scopeCollege", scope.collegeCode())
                .param("scopeClasses", scope.classArray())
                .query(FormClassTable::formClass)
                .optional();
    }

    /// The 学号 of everybody in some classes, in its order, at most 50,000.
    List<String> members(List<String> classCodes) {
        return jdbc.sql("""
                        SELECT student_number FROM campus.student
                         WHERE class_code = ANY (:classes::text[])
                         ORDER BY student_number
                         LIMIT 50000
                        """)
                .param("classes", classCodes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec fitting(String sql, Query query) {
        @Nullable String college = query.scope().collegeCode();
        return jdbc.sql(sql)
                .param("cohort", query.cohort())
                .param("scopeCollege", college)
                .param("scopeClasses", query.scope().classArray())
                .param("college", query.college())
                .param("text", query.text());
    }

    private static FormClass formClass(ResultSet row, int number) throws SQLException {
        return new FormClass(
                row.getString("class_code"),
                row.getString("name"),
                row.getString("college_code"),
                row.getString("college_name"),
                row.getInt("cohort"),
                row.getString("major_name"),
                row.getInt("members"));
    }
}
