package org.xueji.campus.roster;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Writes `campus.student` from the staging of [RosterTable].
@Component
class EnrolTable {
    /// Staged rows as `merged` beside what the register has under the same 学号 as `known`; values left out keep what
    /// is there.
    static final String STAGED_BESIDE_KNOWN = """

              FROM campus.roster_row AS staged
              JOIN campus.roster_unit AS unit ON unit.import_id = :import AND unit.unit = staged.unit
              LEFT JOIN campus.student AS known ON known.student_number = staged.student_number
             CROSS JOIN LATERAL (
                     SELECT staged.student_number,
                            coalesce(staged.examinee_number, known.examinee_number) AS examinee_number,
                            staged.name, staged.name_key, staged.name_initials, staged.sex, staged.birth_date,
                            staged.ethnic_group, staged.document_type, staged.document_number, staged.document_index,
                            unit.class_code, coalesce(staged.major_code, known.major_code) AS major_code,
                            staged.major_name, staged.study_level, staged.study_form,
                            (staged.half_years / 2.0)::numeric(2, 1) AS school_years, staged.entry_date,
                            coalesce(staged.expected_graduation, known.expected_graduation) AS expected_graduation,
                            coalesce(staged.admission_year, known.admission_year,
                                     extract(year FROM staged.entry_date)::int) AS admission_year,
                            coalesce(staged.status, known.status, :initialStatus) AS status) AS merged
             WHERE staged.import_id = :import
            """;

    private static final String WRITTEN = """
            student_number, examinee_number, name, name_key, name_initials, sex, birth_date, ethnic_group,
            document_type, document_number, document_index, class_code, major_code, major_name, study_level,
            study_form, school_years, entry_date, expected_graduation, admission_year, status""";
    private static final String MERGED = "merged." + WRITTEN.replaceAll(",\\s+", ", merged.");

    private final JdbcClient jdbc;

    EnrolTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters staged students whom the register does not know.
    ///
    /// @param broughtBy the import; absent when it cannot be undone
    /// @return how many were entered
    int add(String importId, String initialStatus, @Nullable String broughtBy) {
        return jdbc.sql("INSERT INTO campus.student (" + WRITTEN + ", import_id) SELECT " + MERGED
                        + ", :broughtBy::text" + STAGED_BESIDE_KNOWN + " AND known.student_number IS NULL")
                .param("import", importId)
                .param("initialStatus", initialStatus)
                .param("broughtBy", broughtBy)
                .update();
    }

    /// Overwrites known students who differ.
    ///
    /// @return how many were changed
    int overwrite(String importId, String initialStatus) {
        return jdbc.sql("UPDATE campus.student SET (" + WRITTEN
                        + ", version, updated_at) = ROW(differing.*, version + 1, now()) FROM (SELECT "
                        + MERGED + STAGED_BESIDE_KNOWN + " AND known.student_number IS NOT NULL AND ("
                        + DifferenceTable.DIFFERS + """
                        )) AS differing
                         WHERE student.student_number = differing.student_number
                        """)
                .param("import", importId)
                .param("initialStatus", initialStatus)
                .update();
    }

    /// Keeps what known students who differ are before they are overwritten, so that an import can be undone as one.
    void keepEffects(String importId, String initialStatus) {
        jdbc.sql("""
                        INSERT INTO campus.roster_effect (import_id, student_number, before, version_after)
                        SELECT :import, known.student_number, to_jsonb(known), known.version + 1
                        """ + STAGED_BESIDE_KNOWN
                        + " AND known.student_number IS NOT NULL AND (" + DifferenceTable.DIFFERS + ")")
                .param("import", importId)
                .param("initialStatus", initialStatus)
                .update();
    }
}
