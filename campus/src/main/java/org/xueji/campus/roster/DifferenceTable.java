package org.xueji.campus.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// Compares the staging with the register (与名册比对), inside the transaction that made the staging.
@Component
class DifferenceTable {
    /// What an import would do.
    ///
    /// @param fields how many students change in each column
    record Differences(long added, long changed, long unchanged, Map<StudentColumn, Long> fields) {
        /// Copies the counts.
        Differences {
            fields = Map.copyOf(fields);
        }
    }

    /// A row and what its sentence names beside it.
    record Clash(int row, String detail) {}

    static final String DIFFERS = Arrays.stream(StudentColumn.values())
            .map(column -> "known.%1$s IS DISTINCT FROM merged.%1$s".formatted(column.column()))
            .collect(Collectors.joining(" OR "));
    private static final String COUNTS = Arrays.stream(StudentColumn.values())
            .map(column ->
                    ", count(*) FILTER (WHERE known.student_number IS NOT NULL AND known.%1$s IS DISTINCT FROM merged.%1$s) AS %1$s"
                            .formatted(column.column()))
            .collect(Collectors.joining());
    private static final String KEY_WORDS = Arrays.stream(StudentColumn.values())
            .filter(StudentColumn::isKey)
            .map(column -> "CASE WHEN known.%1$s IS DISTINCT FROM merged.%1$s THEN '%2$s' END"
                    .formatted(column.column(), column.label()))
            .collect(Collectors.joining(", ", "concat_ws('、', ", ")"));

    private final JdbcClient jdbc;

    DifferenceTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Differences differences(String initialStatus) {
        return jdbc.sql("SELECT count(*) AS total, count(*) FILTER (WHERE known.student_number IS NULL) AS added,"
                        + " count(*) FILTER (WHERE known.student_number IS NOT NULL AND (" + DIFFERS + ")) AS changed"
                        + COUNTS + " FROM (" + EnrolTable.MERGED + """
                        ) AS merged
                          LEFT JOIN campus.student AS known ON known.student_number = merged.student_number
                        """)
                .param("initialStatus", initialStatus)
                .query((row, n) -> {
                    Map<StudentColumn, Long> fields = new EnumMap<>(StudentColumn.class);
                    for (StudentColumn column : StudentColumn.values()) {
                        fields.put(column, row.getLong(column.column()));
                    }
                    long added = row.getLong("added");
                    long changed = row.getLong("changed");
                    return new Differences(added, changed, row.getLong("total") - added - changed, fields);
                })
                .single();
    }

    /// Rows whose document belongs to a student of another 学号.
    List<Clash> documentsOfOthers() {
        return clashes("""
                SELECT staged.row_number, student.student_number AS detail
                  FROM pg_temp.roster_row AS staged
                  JOIN campus.student ON student.document_index = staged.document_index
                 WHERE student.student_number <> staged.student_number""", Function.identity());
    }

    /// Rows whose 考生号 belongs to a student of another 学号.
    List<Clash> examineesOfOthers() {
        return clashes("""
                SELECT staged.row_number, student.student_number AS detail
                  FROM pg_temp.roster_row AS staged
                  JOIN campus.student ON student.examinee_number = staged.examinee_number
                 WHERE student.student_number <> staged.student_number""", Function.identity());
    }

    /// Rows of students whom the register has in another college.
    List<Clash> studentsOutside(String collegeCode) {
        return clashes("""
                SELECT staged.row_number, '' AS detail
                  FROM pg_temp.roster_row AS staged
                  JOIN campus.student ON student.student_number = staged.student_number
                  JOIN campus.class_group ON class_group.class_code = student.class_code
                 WHERE class_group.college_code <> :college""", query -> query.param("college", collegeCode));
    }

    /// Rows whose 学号 is one of these numbers.
    List<Clash> numbersAmong(List<String> numbers) {
        return clashes("""
                SELECT row_number, '' AS detail
                  FROM pg_temp.roster_row
                 WHERE student_number = ANY (:numbers::text[])""", query -> query.param("numbers", numbers.toArray(String[]::new)));
    }

    /// Rows of these classes.
    List<Clash> rowsOfUnits(List<Integer> units) {
        return clashes("""
                SELECT row_number, unit::text AS detail
                  FROM pg_temp.roster_row
                 WHERE unit = ANY (:units::int[])""", query -> query.param("units", units.toArray(Integer[]::new)));
    }

    /// Rows that would change key fields of a known student, and the words for them.
    List<Clash> keyFieldChanges(String initialStatus) {
        return clashes(
                "SELECT * FROM (SELECT merged.row_number, " + KEY_WORDS + " AS detail FROM (" + EnrolTable.MERGED + """
                        ) AS merged
                          JOIN campus.student AS known ON known.student_number = merged.student_number) AS change
                         WHERE detail <> ''
                        """,
                query -> query.param("initialStatus", initialStatus));
    }

    private List<Clash> clashes(String sql, Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(sql + " ORDER BY row_number LIMIT " + Findings.KEPT))
                .query((row, n) -> new Clash(row.getInt("row_number"), row.getString("detail")))
                .list();
    }
}
