package org.xueji.campus.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.SchoolYears;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// Reads `campus.student` with its class and college.
@Component
class StudentTable {
    static final int CLASS_LIMIT = 500;

    private static final String SELECT = """
            SELECT student.student_number, student.examinee_number, student.name, student.sex, student.birth_date,
                   student.ethnic_group, student.document_type, student.document_number, student.class_code,
                   class_group.name AS class_name, class_group.cohort, class_group.college_code,
                   college.name AS college_name, student.major_code, student.major_name, student.study_level,
                   student.study_form, student.school_years, student.entry_date, student.expected_graduation,
                   student.admission_year, student.status, student.version""";
    private static final String FROM = """

              FROM campus.student
              JOIN campus.class_group ON class_group.class_code = student.class_code
              JOIN campus.college ON college.college_code = class_group.college_code
            """;
    private static final String WITHIN = """
             (:scopeCollege::text IS NULL OR class_group.college_code = :scopeCollege)
               AND (:scopeClasses::text[] IS NULL OR student.class_code = ANY (:scopeClasses::text[]))
            """;
    private static final String FITS = " WHERE " + WITHIN + """
               AND (:college::text IS NULL OR class_group.college_code = :college)
               AND (:class::text IS NULL OR student.class_code = :class)
               AND (:status::text IS NULL OR student.status = :status)
               AND (:text = '' OR strpos(student.name_key, :key) > 0
                    OR starts_with(student.name_initials, :key)
                    OR starts_with(student.student_number, :capital)
                    OR starts_with(student.examinee_number, :text)
                    OR strpos(class_group.name, :text) > 0)
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    StudentTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Optional<Student> find(String studentNumber, Scope scope) {
        return jdbc.sql(SELECT + FROM + " WHERE student.student_number = :number AND" + WITHIN)
                .param("number", studentNumber)
                .param("scopeCollege", scope.collegeCode())
                .param("scopeClasses", scope.classArray())
                .query(this::student)
                .optional();
    }

    Optional<Student> byExamineeNumber(String examineeNumber) {
        return jdbc.sql(SELECT + FROM + " WHERE student.examinee_number = :number")
                .param("number", examineeNumber)
                .query(this::student)
                .optional();
    }

    List<Student> ofClass(String classCode) {
        return jdbc.sql(SELECT + FROM + " WHERE student.class_code = :class ORDER BY student.student_number LIMIT "
                        + CLASS_LIMIT)
                .param("class", classCode)
                .query(this::student)
                .list();
    }

    List<Student> all(List<String> studentNumbers) {
        return jdbc.sql(SELECT + FROM
                        + " WHERE student.student_number = ANY (:numbers::text[]) ORDER BY student.student_number")
                .param("numbers", studentNumbers.toArray(String[]::new))
                .query(this::student)
                .list();
    }

    List<Student> ofClasses(List<String> classCodes) {
        return jdbc.sql(SELECT + FROM + " WHERE student.class_code = ANY (:classes::text[])"
                        + " ORDER BY student.class_code, student.student_number LIMIT 50000")
                .param("classes", classCodes.toArray(String[]::new))
                .query(this::student)
                .list();
    }

    StudentPage search(StudentQuery query) {
        List<Student> students = fitting(
                        SELECT + FROM + FITS + " ORDER BY " + order(query) + " LIMIT :size OFFSET :from", query)
                .param("size", query.size())
                .param("from", (query.page() - 1) * query.size())
                .query(this::student)
                .list();
        boolean whole = query.page() == 1 && students.size() < query.size();
        long total = whole
                ? students.size()
                : fitting("SELECT count(*)" + FROM + FITS, query)
                        .query(Long.class)
                        .single();
        return new StudentPage(students, total);
    }

    /// The students after a 学号, for exports that read page by page.
    List<Student> after(StudentQuery query, String studentNumber, int atMost) {
        return fitting(
                        SELECT + FROM + FITS
                                + " AND student.student_number > :after ORDER BY student.student_number LIMIT :size",
                        query)
                .param("after", studentNumber)
                .param("size", atMost)
                .query(this::student)
                .list();
    }

    /// The students of a cohort within a scope by 学号, at most 200,000.
    List<Student> ofCohort(int cohort, Scope scope) {
        return jdbc.sql(SELECT + FROM + " WHERE class_group.cohort = :cohort AND" + WITHIN
                        + "ORDER BY student.student_number LIMIT 200000")
                .param("cohort", cohort)
                .param("scopeCollege", scope.collegeCode())
                .param("scopeClasses", scope.classArray())
                .query(this::student)
                .list();
    }

    /// 学号 by 考生号 of everybody who has one.
    Map<String, String> numbersByExaminee() {
        Map<String, String> numbers = new HashMap<>();
        jdbc.sql("SELECT examinee_number, student_number FROM campus.student WHERE examinee_number IS NOT NULL")
                .query(row -> {
                    numbers.put(row.getString("examinee_number"), row.getString("student_number"));
                });
        return numbers;
    }

    private JdbcClient.StatementSpec fitting(String sql, StudentQuery query) {
        PersonName typed = new PersonName(query.text().isEmpty() ? "-" : shortened(query.text()));
        return jdbc.sql(sql)
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("college", query.collegeCode())
                .param("class", query.classCode())
                .param("status", query.status())
                .param("text", query.text())
                .param("key", typed.comparisonKey())
                .param("capital", query.text().toUpperCase(Locale.ROOT));
    }

    private static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= PersonName.LIMIT ? text : text.substring(0, text.offsetByCodePoints(0, PersonName.LIMIT));
    }

    private static String order(StudentQuery query) {
        String way = query.descending() ? " DESC" : "";
        return switch (query.sort()) {
            case NUMBER -> "student.student_number" + way;
            case NAME -> "student.name_initials" + way + ", student.name_key" + way + ", student.student_number";
            case CLASS -> "class_group.cohort" + way + ", class_group.name" + way + ", student.student_number";
            case STATUS -> "student.status" + way + ", student.student_number";
        };
    }

    private Student student(ResultSet row, int number) throws SQLException {
        String studentNumber = row.getString("student_number");
        @Nullable LocalDate expectedGraduation = row.getObject("expected_graduation", LocalDate.class);
        return new Student(
                studentNumber,
                row.getString("examinee_number"),
                row.getString("name"),
                Sex.find(row.getString("sex")).orElseThrow(),
                row.getObject("birth_date", LocalDate.class),
                EthnicGroup.find(row.getString("ethnic_group")).orElseThrow(),
                new IdentityDocument(
                        DocumentType.valueOf(row.getString("document_type")),
                        sealing.open(row.getBytes("document_number"), documentPlace(studentNumber))),
                row.getString("class_code"),
                row.getString("class_name"),
                row.getInt("cohort"),
                row.getString("college_code"),
                row.getString("college_name"),
                row.getString("major_code"),
                row.getString("major_name"),
                row.getString("study_level"),
                row.getString("study_form"),
                SchoolYears.parse(row.getBigDecimal("school_years").toPlainString())
                        .orElseThrow(),
                row.getObject("entry_date", LocalDate.class),
                expectedGraduation,
                row.getInt("admission_year"),
                row.getString("status"),
                row.getInt("version"));
    }

    static String documentPlace(String studentNumber) {
        return "campus.student.document_number|" + studentNumber;
    }
}
