package org.xueji.registry.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.upload_row`, its comparison with `registry.study_record`, and its way there.
@Component
class UploadRowTable {
    /// A row with what is needed to keep it.
    ///
    /// @param recordId of the record that is there, or a new one
    record Staged(FreshmanRow row, String recordId, byte[] documentNumber, byte[] personKey) {}

    /// How the staged rows stand to the records.
    record Difference(int added, int changed, int unchanged) {}

    private static final String DATA = """
            student_number, name, name_key, sex, birth_date, ethnic_group, document_type, document_number, person_key,
            major_code, major_name, branch, department, class_name, study_level, study_form, school_years, entry_date,
            expected_graduation""";
    private static final String EXCLUDED = DATA.replaceAll("([a-z_]+)", "excluded.$1");
    private static final String DIFFERS = """
            (record.student_number, record.name, record.sex, record.birth_date, record.ethnic_group,
             record.document_type, record.person_key, record.major_code, record.major_name, record.branch,
             record.department, record.class_name, record.study_level, record.study_form, record.school_years,
             record.entry_date, record.expected_graduation)
            IS DISTINCT FROM
            (staged.student_number, staged.name, staged.sex, staged.birth_date, staged.ethnic_group,
             staged.document_type, staged.person_key, staged.major_code, staged.major_name, staged.branch,
             staged.department, staged.class_name, staged.study_level, staged.study_form, staged.school_years,
             staged.entry_date, staged.expected_graduation)""";
    private static final String STAGED = """
              FROM registry.upload_row AS staged
              %s JOIN registry.study_record AS record
                ON record.institution_code = staged.institution_code
               AND record.examinee_number = staged.examinee_number
             WHERE staged.institution_code = :institution AND staged.upload_id = :upload
            """;

    private final JdbcClient jdbc;

    UploadRowTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(Upload upload) {
        bound(
                        jdbc.sql(
                                "DELETE FROM registry.upload_row WHERE institution_code = :institution AND upload_id = :upload"),
                        upload)
                .update();
    }

    /// The records that are there for some 考生号.
    Map<String, String> recordIds(String institution, List<String> examineeNumbers) {
        return jdbc
                .sql("""
                        SELECT examinee_number, record_id FROM registry.study_record
                         WHERE institution_code = :institution AND examinee_number = ANY (:numbers::text[])
                        """)
                .param("institution", institution)
                .param("numbers", examineeNumbers.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("examinee_number"), row.getString("record_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Keeps rows in one statement.
    void stage(Upload upload, List<Staged> rows) {
        bound(jdbc.sql("""
                        INSERT INTO registry.upload_row (institution_code, upload_id, row_number, record_id,
                                                         examinee_number, %s)
                        SELECT :institution, :upload, *
                          FROM unnest(:rows::int[], :records::text[], :examinees::text[], :students::text[],
                                      :names::text[], :keys::text[], :sexes::text[], :births::date[], :groups::text[],
                                      :types::text[], :documents::bytea[], :persons::bytea[], :codes::text[],
                                      :majors::text[], :branches::text[], :departments::text[], :classes::text[],
                                      :levels::text[], :forms::text[], :years::numeric[], :entries::date[],
                                      :graduations::date[])
                        """.formatted(DATA)), upload)
                .param("rows", rows.stream().map(staged -> staged.row().row()).toArray(Integer[]::new))
                .param("records", rows.stream().map(Staged::recordId).toArray(String[]::new))
                .param("examinees", texts(rows, FreshmanRow::examineeNumber))
                .param("students", texts(rows, FreshmanRow::studentNumber))
                .param("names", texts(rows, row -> row.name().value()))
                .param("keys", texts(rows, row -> row.name().comparisonKey()))
                .param("sexes", texts(rows, row -> row.sex().code()))
                .param("births", texts(rows, row -> row.birthDate().toString()))
                .param("groups", texts(rows, row -> row.ethnicGroup().code()))
                .param("types", texts(rows, row -> row.document().type().name()))
                .param("documents", rows.stream().map(Staged::documentNumber).toArray(byte[][]::new))
                .param("persons", rows.stream().map(Staged::personKey).toArray(byte[][]::new))
                .param("codes", texts(rows, FreshmanRow::majorCode))
                .param("majors", texts(rows, FreshmanRow::majorName))
                .param("branches", texts(rows, FreshmanRow::branch))
                .param("departments", texts(rows, FreshmanRow::department))
                .param("classes", texts(rows, FreshmanRow::className))
                .param("levels", texts(rows, FreshmanRow::studyLevel))
                .param("forms", texts(rows, FreshmanRow::studyForm))
                .param("years", texts(rows, row -> row.schoolYears().toString()))
                .param("entries", texts(rows, row -> row.entryDate().toString()))
                .param(
                        "graduations",
                        texts(
                                rows,
                                row -> row.expectedGraduation() == null
                                        ? null
                                        : row.expectedGraduation().toString()))
                .update();
    }

    Difference difference(Upload upload) {
        return bound(jdbc.sql("""
                        SELECT count(*) FILTER (WHERE record.record_id IS NULL)::int AS added,
                               count(*) FILTER (WHERE record.record_id IS NOT NULL AND %s)::int AS changed,
                               count(*) FILTER (WHERE record.record_id IS NOT NULL AND NOT (%s))::int AS unchanged
                        """.formatted(DIFFERS, DIFFERS) + STAGED.formatted("LEFT")), upload)
                .query((row, n) -> new Difference(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged")))
                .single();
    }

    /// What keeps staged rows from being taken over, at most so many.
    List<Finding> clashes(Upload upload, int atMost) {
        return bound(
                        jdbc.sql("""
                        SELECT staged.row_number, 'REGISTERED-ALREADY' AS code, record.examinee_number AS detail
                        """ + STAGED.formatted("") + " AND record.published_at IS NOT NULL AND " + DIFFERS
                                + """

                        UNION ALL
                        SELECT staged.row_number, 'CHECK-AGAIN', record.examinee_number
                        """ + STAGED.formatted("") + " AND record.record_id <> staged.record_id" + """

                        UNION ALL
                        SELECT staged.row_number, 'STUDENT-NUMBER-TAKEN', other.examinee_number
                          FROM registry.upload_row AS staged
                          JOIN registry.study_record AS other
                            ON other.institution_code = staged.institution_code
                           AND other.student_number = staged.student_number
                           AND other.examinee_number <> staged.examinee_number
                         WHERE staged.institution_code = :institution AND staged.upload_id = :upload
                        UNION ALL
                        SELECT staged.row_number, 'PERSON-TAKEN', other.examinee_number
                          FROM registry.upload_row AS staged
                          JOIN registry.study_record AS other
                            ON other.institution_code = staged.institution_code
                           AND other.person_key = staged.person_key
                           AND other.examinee_number <> staged.examinee_number
                           AND other.status IN ('PENDING', 'REGISTERED', 'DEFERRED', 'ON_LEAVE', 'STATUS_KEPT', 'EXTENDED')
                         WHERE staged.institution_code = :institution AND staged.upload_id = :upload
                         ORDER BY 1
                         LIMIT :most
                        """),
                        upload)
                .param("most", atMost)
                .query((row, n) ->
                        Clash.finding(row.getString("code"), row.getInt("row_number"), row.getString("detail")))
                .list();
    }

    /// Takes all rows over; the caller has looked for clashes in the same transaction.
    ///
    /// @return how many records are new or changed
    int takeOver(Upload upload) {
        return bound(jdbc.sql("""
                        INSERT INTO registry.study_record AS record (institution_code, record_id, examinee_number, cohort,
                                                                     status, %1$s)
                        SELECT institution_code, record_id, examinee_number, extract(year FROM entry_date)::int,
                               'PENDING', %1$s
                          FROM registry.upload_row
                         WHERE institution_code = :institution AND upload_id = :upload
                        ON CONFLICT (institution_code, examinee_number) DO UPDATE
                           SET (%1$s, cohort, listed_at, updated_at)
                             = (%2$s, excluded.cohort,
                                CASE WHEN record.person_key = excluded.person_key THEN record.listed_at END, now())
                         WHERE record.published_at IS NULL AND record.record_id = excluded.record_id
                        """.formatted(DATA, EXCLUDED)), upload).update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Upload upload) {
        return statement.param("institution", upload.institutionCode()).param("upload", upload.uploadId());
    }

    private static @Nullable String[] texts(List<Staged> rows, Function<FreshmanRow, @Nullable String> text) {
        return rows.stream().map(staged -> text.apply(staged.row())).toArray(String[]::new);
    }
}
