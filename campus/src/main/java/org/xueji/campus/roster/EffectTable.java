package org.xueji.campus.roster;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.roster_effect` and `campus.student.import_id`: what an import did, and how it is taken back.
@Component
class EffectTable {
    private static final String RESTORED = """
            examinee_number = previous.examinee_number, name = previous.name, name_key = previous.name_key,
            name_initials = previous.name_initials, sex = previous.sex, birth_date = previous.birth_date,
            ethnic_group = previous.ethnic_group, document_type = previous.document_type,
            document_number = previous.document_number, document_index = previous.document_index,
            class_code = previous.class_code, major_code = previous.major_code, major_name = previous.major_name,
            study_level = previous.study_level, study_form = previous.study_form,
            school_years = previous.school_years, entry_date = previous.entry_date,
            expected_graduation = previous.expected_graduation, admission_year = previous.admission_year,
            status = previous.status""";

    private final JdbcClient jdbc;

    EffectTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Some students whose record changed after the import, or is gone.
    List<String> changedSince(String importId) {
        return jdbc.sql("""
                        SELECT student_number FROM campus.student WHERE import_id = :import AND version > 1
                        UNION ALL
                        SELECT effect.student_number
                          FROM campus.roster_effect AS effect
                          LEFT JOIN campus.student ON student.student_number = effect.student_number
                         WHERE effect.import_id = :import AND student.version IS DISTINCT FROM effect.version_after
                         ORDER BY student_number
                         LIMIT 5
                        """).param("import", importId).query(String.class).list();
    }

    /// Students whom the import brought.
    List<String> added(String importId) {
        return jdbc.sql("SELECT student_number FROM campus.student WHERE import_id = :import")
                .param("import", importId)
                .query(String.class)
                .list();
    }

    /// Gives changed students their old values back, as a new version.
    int restore(String importId) {
        return jdbc.sql("UPDATE campus.student SET " + RESTORED + """
                        , version = student.version + 1, updated_at = now()
                          FROM campus.roster_effect AS effect,
                               jsonb_populate_record(NULL::campus.student, effect.before) AS previous
                         WHERE effect.import_id = :import
                           AND student.student_number = effect.student_number
                        """)
                .param("import", importId)
                .update();
    }

    /// The cohorts in which changed students are now.
    List<Integer> cohorts(String importId) {
        return jdbc.sql("""
                        SELECT DISTINCT class_group.cohort
                          FROM campus.roster_effect AS effect
                          JOIN campus.student ON student.student_number = effect.student_number
                          JOIN campus.class_group ON class_group.class_code = student.class_code
                         WHERE effect.import_id = :import
                        """).param("import", importId).query(Integer.class).list();
    }

    /// Takes out the students whom the import brought.
    int removeAdded(String importId) {
        return jdbc.sql("DELETE FROM campus.student WHERE import_id = :import")
                .param("import", importId)
                .update();
    }

    /// Takes out classes and colleges the import made, where nobody is left in them.
    void removeEmpty(List<String> classCodes, List<String> collegeCodes) {
        jdbc.sql("""
                        DELETE FROM campus.class_group
                         WHERE class_code = ANY (:classes::text[])
                           AND NOT EXISTS (SELECT 1 FROM campus.student
                                            WHERE student.class_code = class_group.class_code)
                        """).param("classes", classCodes.toArray(String[]::new)).update();
        jdbc.sql("""
                        DELETE FROM campus.college
                         WHERE college_code = ANY (:colleges::text[])
                           AND NOT EXISTS (SELECT 1 FROM campus.class_group
                                            WHERE class_group.college_code = college.college_code)
                        """).param("colleges", collegeCodes.toArray(String[]::new)).update();
    }
}
