package org.xueji.campus.office;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// What signing in needs of `campus.student` and `campus.class_group`, read only, but for the monitor of a class.
@Component
class StudentPersonTable {
    /// What a student proves at the first sign-in.
    ///
    /// @param documentLastSix of the document number, capital letters
    record Identity(String studentNumber, String nameKey, String documentLastSix) {
        @Override
        public String toString() {
            return "Identity[" + studentNumber + "]";
        }
    }

    private static final int ASKED = 6;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    StudentPersonTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Optional<StudentPerson> person(String studentNumber) {
        return jdbc.sql("""
                        SELECT student.student_number, student.name, student.class_code,
                               class_group.monitor IS NOT DISTINCT FROM student.student_number AS is_monitor
                          FROM campus.student
                          JOIN campus.class_group ON class_group.class_code = student.class_code
                         WHERE student.student_number = :number
                        """)
                .param("number", studentNumber)
                .query((row, n) -> {
                    String classCode = row.getString("class_code");
                    @Nullable String monitorOf = row.getBoolean("is_monitor") ? classCode : null;
                    return new StudentPerson(
                            row.getString("student_number"), row.getString("name"), classCode, monitorOf);
                })
                .optional();
    }

    Optional<Identity> identity(String studentNumber) {
        return jdbc.sql("""
                        SELECT student_number, name_key, document_number
                          FROM campus.student
                         WHERE student_number = :number
                        """)
                .param("number", studentNumber)
                .query((row, n) -> {
                    String number = row.getString("student_number");
                    String document =
                            sealing.open(row.getBytes("document_number"), "campus.student.document_number|" + number);
                    return new Identity(
                            number,
                            row.getString("name_key"),
                            document.substring(Math.max(0, document.length() - ASKED)));
                })
                .optional();
    }

    boolean inScope(String studentNumber, Scope scope) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM campus.student
                                         JOIN campus.class_group ON class_group.class_code = student.class_code
                                        WHERE student.student_number = :student
                                          AND (:college::text IS NULL OR class_group.college_code = :college)
                                          AND (:classes::text[] IS NULL
                                               OR class_group.class_code = ANY (:classes::text[])))
                        """)
                .param("student", studentNumber)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .query(Boolean.class)
                .single();
    }

    /// Makes a student of the class its monitor, or nobody; false when the class is outside the scope or the student
    /// is not in it.
    boolean appointMonitor(String classCode, @Nullable String studentNumber, Scope scope) {
        return jdbc.sql("""
                                UPDATE campus.class_group SET monitor = :student::text
                                 WHERE class_code = :class
                                   AND (:college::text IS NULL OR college_code = :college)
                                   AND (:classes::text[] IS NULL OR class_code = ANY (:classes::text[]))
                                   AND (:student::text IS NULL
                                        OR EXISTS (SELECT 1 FROM campus.student
                                                    WHERE student.student_number = :student
                                                      AND student.class_code = class_group.class_code))
                                """)
                        .param("student", studentNumber)
                        .param("class", classCode)
                        .param("college", scope.collegeCode())
                        .param("classes", scope.classArray())
                        .update()
                == 1;
    }
}
