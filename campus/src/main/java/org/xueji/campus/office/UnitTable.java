package org.xueji.campus.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Names of colleges, classes and their students as roles and monitors need them; the register owns the tables.
@Component
class UnitTable {
    private final JdbcClient jdbc;

    UnitTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitName> colleges() {
        return jdbc.sql("SELECT college_code, name FROM campus.college ORDER BY position, college_code LIMIT 500")
                .query((row, n) -> new UnitName(row.getString("college_code"), row.getString("name")))
                .list();
    }

    /// Those of the codes that are classes.
    List<String> knownClasses(List<String> codes) {
        return jdbc.sql("""
                        SELECT class_code FROM campus.class_group
                         WHERE class_code = ANY (:codes::text[])
                         ORDER BY class_code
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /// Classes within a scope with their monitors, by name or code, at most 500.
    List<MonitoredClass> classes(Scope scope, String text) {
        return jdbc.sql("""
                        SELECT class_group.class_code, class_group.name, class_group.cohort,
                               college.name AS college_name, class_group.monitor, student.name AS monitor_name
                          FROM campus.class_group
                          JOIN campus.college ON college.college_code = class_group.college_code
                          LEFT JOIN campus.student ON student.student_number = class_group.monitor
                         WHERE (:college::text IS NULL OR class_group.college_code = :college)
                           AND (:classes::text[] IS NULL OR class_group.class_code = ANY (:classes::text[]))
                           AND (:text = '' OR position(:text IN class_group.name) > 0
                                OR position(:text IN class_group.class_code) > 0)
                         ORDER BY class_group.cohort DESC, college.position, class_group.college_code,
                                  class_group.class_code
                         LIMIT 500
                        """)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .param("text", text)
                .query((row, n) -> new MonitoredClass(
                        row.getString("class_code"),
                        row.getString("name"),
                        row.getInt("cohort"),
                        row.getString("college_name"),
                        row.getString("monitor"),
                        row.getString("monitor_name")))
                .list();
    }

    Optional<MonitoredClass> classGroup(String classCode, Scope scope) {
        return classes(narrowed(scope, classCode), "").stream().findFirst();
    }

    /// The students of a class within a scope: number and name, nothing else.
    List<UnitName> members(String classCode, Scope scope) {
        return jdbc.sql("""
                        SELECT student.student_number, student.name
                          FROM campus.student
                          JOIN campus.class_group ON class_group.class_code = student.class_code
                         WHERE class_group.class_code = :class
                           AND (:college::text IS NULL OR class_group.college_code = :college)
                           AND (:classes::text[] IS NULL OR class_group.class_code = ANY (:classes::text[]))
                         ORDER BY student.student_number
                         LIMIT 500
                        """)
                .param("class", classCode)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .query((row, n) -> new UnitName(row.getString("student_number"), row.getString("name")))
                .list();
    }

    private static Scope narrowed(Scope scope, String classCode) {
        @Nullable List<String> own = scope.classCodes();
        return new Scope(scope.collegeCode(), own == null || own.contains(classCode) ? List.of(classCode) : List.of());
    }
}
