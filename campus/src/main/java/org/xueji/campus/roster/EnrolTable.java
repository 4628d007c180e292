package org.xueji.campus.roster;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Writes `campus.student` from the staging of [RosterTable].
@Component
class EnrolTable {
    /// A staged row beside what the register has under the same 学号; values left out keep what is there.
    static final String MERGED = """
            SELECT staged.row_number, staged.student_number,
                   coalesce(staged.examinee_number, known.examinee_number) AS examinee_number,
                   staged.name, staged.name_key, staged.name_initials, staged.sex, staged.birth_date,
                   staged.ethnic_group, staged.document_type, staged.document_number, staged.document_index,
                   unit.class_code, coalesce(staged.major_code, known.major_code) AS major_code, staged.major_name,
                   staged.study_level, staged.study_form, (staged.half_years / 2.0)::numeric(2, 1) AS school_years,
                   staged.entry_date,
                   coalesce(staged.expected_graduation, known.expected_graduation) AS expected_graduation,
                   coalesce(staged.admission_year, known.admission_year,
                            extract(year FROM staged.entry_date)::int) AS admission_year,
                   coalesce(staged.status, known.status, :initialStatus) AS status
              FROM pg_temp.roster_row AS staged
              JOIN pg_temp.roster_unit AS unit ON unit.unit = staged.unit
              LEFT JOIN campus.student AS known ON known.student_number = staged.student_number
            """;

    private final JdbcClient jdbc;

    EnrolTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters staged students and overwrites those who differ.
    ///
    /// @return how many rows were written
    int enrol(String initialStatus) {
        return jdbc.sql("INSERT INTO campus.student AS student (" + WRITTEN + ") SELECT " + merged(WRITTEN) + " FROM ("
                        + MERGED + """
                        ) AS merged
                          LEFT JOIN campus.student AS known ON known.student_number = merged.student_number
                         WHERE known.student_number IS NULL OR\s""" + DifferenceTable.DIFFERS + """

                        ON CONFLICT (student_number) DO UPDATE SET\s""" + OVERWRITE + """
                        , version = student.version + 1, updated_at = now()
                        """)
                .param("initialStatus", initialStatus)
                .update();
    }

    /// Keeps what an import is about to do to each student, so that it can be undone as one.
    ///
    /// @return how many students it touches
    int keepEffects(String importId, String initialStatus) {
        return jdbc.sql("""
                        INSERT INTO campus.roster_effect (import_id, student_number, before, version_after)
                        SELECT :import, merged.student_number,
                               CASE WHEN known.student_number IS NULL THEN NULL ELSE to_jsonb(known) END,
                               coalesce(known.version, 0) + 1
                          FROM (""" + MERGED + """
                        ) AS merged
                          LEFT JOIN campus.student AS known ON known.student_number = merged.student_number
                         WHERE known.student_number IS NULL OR\s""" + DifferenceTable.DIFFERS)
                .param("import", importId)
                .param("initialStatus", initialStatus)
                .update();
    }

    private static String merged(String columns) {
        return "merged." + columns.replaceAll(",\\s+", ", merged.");
    }

    static final String WRITTEN = """
            student_number, examinee_number, name, name_key, name_initials, sex, birth_date, ethnic_group,
            document_type, document_number, document_index, class_code, major_code, major_name, study_level,
            study_form, school_years, entry_date, expected_graduation, admission_year, status""";

    private static final String OVERWRITE = """
            examinee_number = excluded.examinee_number, name = excluded.name, name_key = excluded.name_key,
            name_initials = excluded.name_initials, sex = excluded.sex, birth_date = excluded.birth_date,
            ethnic_group = excluded.ethnic_group, document_type = excluded.document_type,
            document_number = excluded.document_number, document_index = excluded.document_index,
            class_code = excluded.class_code, major_code = excluded.major_code, major_name = excluded.major_name,
            study_level = excluded.study_level, study_form = excluded.study_form,
            school_years = excluded.school_years, entry_date = excluded.entry_date,
            expected_graduation = excluded.expected_graduation, admission_year = excluded.admission_year,
            status = excluded.status""";
}
