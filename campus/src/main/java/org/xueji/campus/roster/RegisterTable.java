package org.xueji.campus.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.college`, `campus.class_group` and `campus.register_version`.
@Component
class RegisterTable {
    private static final String CLASSES = """
            SELECT class_group.class_code, class_group.college_code, college.name AS college_name, class_group.name,
                   class_group.cohort, class_group.major_name, class_group.monitor
              FROM campus.class_group
              JOIN campus.college ON college.college_code = class_group.college_code
            """;

    private final JdbcClient jdbc;

    RegisterTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<College> colleges() {
        return jdbc.sql("""
                        SELECT college_code, name, position
                          FROM campus.college
                         ORDER BY position, college_code
                         LIMIT 1000
                        """)
                .query((row, n) ->
                        new College(row.getString("college_code"), row.getString("name"), row.getInt("position")))
                .list();
    }

    List<ClassGroup> classes(@Nullable String collegeCode) {
        return jdbc.sql(CLASSES + """
                         WHERE :college::text IS NULL OR class_group.college_code = :college
                         ORDER BY class_group.cohort DESC, class_group.class_code
                         LIMIT 20000
                        """)
                .param("college", collegeCode)
                .query(RegisterTable::classGroup)
                .list();
    }

    Optional<ClassGroup> classGroup(String classCode) {
        return jdbc.sql(CLASSES + " WHERE class_group.class_code = :class")
                .param("class", classCode)
                .query(RegisterTable::classGroup)
                .optional();
    }

    List<Integer> cohorts(List<String> classCodes) {
        return jdbc.sql("SELECT DISTINCT cohort FROM campus.class_group WHERE class_code = ANY (:classes::text[])")
                .param("classes", classCodes.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    boolean appointMonitor(String classCode, String studentNumber) {
        return jdbc.sql("""
                                UPDATE campus.class_group SET monitor = student.student_number
                                  FROM campus.student
                                 WHERE class_group.class_code = :class AND student.student_number = :student
                                   AND student.class_code = class_group.class_code
                                """)
                        .param("class", classCode)
                        .param("student", studentNumber)
                        .update()
                == 1;
    }

    void addColleges(List<College> colleges) {
        jdbc.sql("""
                        INSERT INTO campus.college (college_code, name, position)
                        SELECT code, name, position
                          FROM unnest(:codes::text[], :names::text[], :positions::int[])
                            AS college (code, name, position)
                        ON CONFLICT (college_code) DO UPDATE SET name = excluded.name, position = excluded.position
                        """)
                .param("codes", colleges.stream().map(College::collegeCode).toArray(String[]::new))
                .param("names", colleges.stream().map(College::name).toArray(String[]::new))
                .param("positions", colleges.stream().map(College::position).toArray(Integer[]::new))
                .update();
    }

    void addClasses(List<ClassGroup> classes) {
        jdbc.sql("""
                        INSERT INTO campus.class_group (class_code, college_code, name, cohort, major_name)
                        SELECT code, college, name, cohort, major
                          FROM unnest(:codes::text[], :colleges::text[], :names::text[], :cohorts::int[],
                                      :majors::text[]) AS class (code, college, name, cohort, major)
                        ON CONFLICT (class_code) DO NOTHING
                        """)
                .param("codes", classes.stream().map(ClassGroup::classCode).toArray(String[]::new))
                .param("colleges", classes.stream().map(ClassGroup::collegeCode).toArray(String[]::new))
                .param("names", classes.stream().map(ClassGroup::name).toArray(String[]::new))
                .param("cohorts", classes.stream().map(ClassGroup::cohort).toArray(Integer[]::new))
                .param("majors", classes.stream().map(ClassGroup::majorName).toArray(String[]::new))
                .update();
    }

    /// How often colleges, classes and students have changed; 0 before the first time.
    long version() {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM campus.register_version")
                .query(Long.class)
                .single();
    }

    /// The version, which stays until the transaction ends: whoever else would change the register waits.
    long lockVersion() {
        return jdbc.sql("""
                        INSERT INTO campus.register_version AS register (version) VALUES (0)
                        ON CONFLICT (only_row) DO UPDATE SET version = register.version
                        RETURNING version
                        """).query(Long.class).single();
    }

    private static ClassGroup classGroup(ResultSet row, int number) throws SQLException {
        return new ClassGroup(
                row.getString("class_code"),
                row.getString("college_code"),
                row.getString("college_name"),
                row.getString("name"),
                row.getInt("cohort"),
                row.getString("major_name"),
                row.getString("monitor"));
    }
}
