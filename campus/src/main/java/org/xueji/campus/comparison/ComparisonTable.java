package org.xueji.campus.comparison;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;
import org.xueji.campus.registrycheck.RegistryCopy;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;

/// Reads `campus.student` beside `campus.registry_copy`.
@Component
class ComparisonTable {
    static final int MOST = 20_000;

    /// How many students there are, and of how many the registry holds a record.
    record Totals(long students, long matched) {}

    private static final String SELECT = """
            SELECT student.student_number, student.name, class_group.name AS class_name, college.name AS college_name,
                   student.sex, student.birth_date, student.ethnic_group, student.major_code, student.major_name,
                   student.study_level, student.study_form, student.school_years, student.entry_date,
                   student.expected_graduation, student.status, student.document_number,
                   student.document_index = copy.document_index AS same_number,
                   copy.institution_code, copy.record_id, copy.name AS their_name, copy.sex AS their_sex,
                   copy.birth_date AS their_birth_date, copy.ethnic_group AS their_ethnic_group,
                   copy.student_number AS their_student_number, coalesce(copy.department, copy.branch) AS their_college,
                   copy.class_name AS their_class, copy.major_code AS their_major_code,
                   copy.major_name AS their_major_name, copy.study_level AS their_study_level,
                   copy.study_form AS their_study_form, copy.school_years AS their_school_years,
                   copy.entry_date AS their_entry_date, copy.expected_graduation AS their_expected_graduation,
                   copy.status AS their_status, copy.document_number AS their_document_number""";
    private static final String STUDENTS = """

              FROM campus.student
              JOIN campus.class_group ON class_group.class_code = student.class_code
              JOIN campus.college ON college.college_code = class_group.college_code
            """;
    private static final String COPY =
            " JOIN campus.registry_copy AS copy ON copy.examinee_number = student.examinee_number\n";
    private static final String FITS = """
             WHERE (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
               AND (:scopeClasses::text[] IS NULL OR student.class_code = ANY (:scopeClasses::text[]))
               AND (:cohort::int IS NULL OR class_group.cohort = :cohort)
               AND (:college::text IS NULL OR class_group.college_code = :college)
               AND (:class::text IS NULL OR student.class_code = :class)
               AND (:text = '' OR strpos(student.name, :text) > 0 OR starts_with(student.student_number, :text)
                    OR strpos(class_group.name, :text) > 0)
            """;
    private static final String DIFFERS = """
             AND (student.document_index, student.name, student.sex, student.birth_date, student.ethnic_group,
                  student.student_number, college.name, class_group.name, student.major_code, student.major_name,
                  student.study_level, student.study_form, student.school_years, student.entry_date,
                  student.expected_graduation, student.status)
                 IS DISTINCT FROM
                 (copy.document_index, copy.name, copy.sex, copy.birth_date, copy.ethnic_group, copy.student_number,
                  coalesce(copy.department, copy.branch), copy.class_name, copy.major_code, copy.major_name,
                  copy.study_level, copy.study_form, copy.school_years, copy.entry_date, copy.expected_graduation,
                  copy.status)
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ComparisonTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Totals totals(ComparisonQuery query) {
        return fitting(
                        "SELECT count(*) AS students, count(copy.record_id) AS matched" + STUDENTS + " LEFT" + COPY
                                + FITS,
                        query)
                .query((row, n) -> new Totals(row.getLong("students"), row.getLong("matched")))
                .single();
    }

    /// Those of whom something differs, be it a space, by 学号; at most [#MOST].
    List<BothSides> differing(ComparisonQuery query) {
        return fitting(
                        SELECT + STUDENTS + COPY + FITS + DIFFERS + " ORDER BY student.student_number LIMIT " + MOST,
                        query)
                .query((row, n) -> sides(row, false))
                .list();
    }

    /// Both sides of a student, the numbers masked; empty when the registry holds nothing or the scope ends before.
    Optional<BothSides> of(String studentNumber, Scope scope) {
        return fitting(
                        SELECT + STUDENTS + COPY + FITS + " AND student.student_number = :student",
                        new ComparisonQuery(scope, null, null, null, ""))
                .param("student", studentNumber)
                .query((row, n) -> sides(row, true))
                .optional();
    }

    private JdbcClient.StatementSpec fitting(String sql, ComparisonQuery query) {
        return jdbc.sql(sql)
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("cohort", query.cohort())
                .param("college", query.collegeCode())
                .param("class", query.classCode())
                .param("text", query.text());
    }

    private BothSides sides(ResultSet row, boolean numbers) throws SQLException {
        Map<ComparedField, String> campus = new EnumMap<>(ComparedField.class);
        Map<ComparedField, String> registry = new EnumMap<>(ComparedField.class);
        for (ComparedField field : ComparedField.values()) {
            if (field != ComparedField.DOCUMENT_NUMBER) {
                campus.put(field, words(field, row, campusColumn(field)));
                registry.put(field, words(field, row, registryColumn(field)));
            }
        }
        String student = row.getString("student_number");
        if (numbers) {
            campus.put(
                    ComparedField.DOCUMENT_NUMBER,
                    masked(sealing.open(row.getBytes("document_number"), "campus.student.document_number|" + student)));
            registry.put(
                    ComparedField.DOCUMENT_NUMBER,
                    masked(sealing.open(
                            row.getBytes("their_document_number"),
                            RegistryCopy.documentPlace(
                                    row.getString("institution_code"), row.getString("record_id")))));
        }
        return new BothSides(
                student,
                row.getString("name"),
                row.getString("class_name"),
                row.getString("college_name"),
                campus,
                registry,
                row.getBoolean("same_number"));
    }

    private static String campusColumn(ComparedField field) {
        return switch (field) {
            case COLLEGE -> "college_name";
            case CLASS -> "class_name";
            default -> field.key();
        };
    }

    private static String registryColumn(ComparedField field) {
        return switch (field) {
            case COLLEGE -> "their_college";
            case CLASS -> "their_class";
            default -> "their_" + field.key();
        };
    }

    private static String words(ComparedField field, ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        if (text == null) {
            return "";
        }
        return switch (field) {
            case SEX -> Sex.find(text).map(Sex::label).orElse(text);
            case ETHNIC_GROUP -> EthnicGroup.find(text).map(EthnicGroup::label).orElse(text);
            case SCHOOL_YEARS -> new BigDecimal(text).stripTrailingZeros().toPlainString();
            default -> text;
        };
    }

    private static String masked(String number) {
        return Arrays.stream(DocumentType.values())
                .flatMap(type -> IdentityDocument.parse(type, number).optional().stream())
                .findFirst()
                .map(IdentityDocument::masked)
                .orElse("*".repeat(Math.max(1, number.length())));
    }
}
