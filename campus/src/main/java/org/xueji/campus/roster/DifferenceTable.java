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

/// Compares what an import has staged with the register (与名册比对).
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
            .map(column -> ", count(*) FILTER (WHERE known.%1$s IS DISTINCT FROM merged.%1$s) AS %1$s"
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

    /// @param staged how many rows are in the staging
    Differences differences(String importId, long staged, String initialStatus) {
        return jdbc.sql("SELECT count(*) AS known, count(*) FILTER (WHERE " + DIFFERS + ") AS changed" + COUNTS
                        + EnrolTable.STAGED_BESIDE_KNOWN + " AND known.student_number IS NOT NULL")
                .param("import", importId)
                .param("initialStatus", initialStatus)
                .query((row, n) -> {
                    Map<StudentColumn, Long> fields = new EnumMap<>(StudentColumn.class);
                    for (StudentColumn column : StudentColumn.values()) {
                        fields.put(column, row.getLong(column.column()));
                    }
                    long known = row.getLong("known");
                    long changed = row.getLong("changed");
                    return new Differences(staged - known, changed, known - changed, fields);
                })
                .single();
    }

    /// Rows whose document belongs to a student of another 学号.
    List<Clash> documentsOfOthers(String importId) {
        return clashes(importId, """
                SELECT staged.row_number, student.student_number AS detail
                  FROM campus.roster_row AS staged
                  JOIN campus.student ON student.document_index = staged.document_index
                 WHERE staged.import_id = :import AND student.student_number <> staged.student_number""", Function.identity());
    }

    /// Rows whose 考生号 belongs to a student of another 学号.
    List<Clash> examineesOfOthers(String importId) {
        return clashes(importId, """
                SELECT staged.row_number, student.student_number AS detail
                  FROM campus.roster_row AS staged
                  JOIN campus.student ON student.examinee_number = staged.examinee_number
                 WHERE staged.import_id = :import AND student.student_number <> staged.student_number""", Function.identity());
    }

    /// Rows of students whom the register has in another college.
    List<Clash> studentsOutside(String importId, String collegeCode) {
        return clashes(importId, """
                SELECT staged.row_number, '' AS detail
                  FROM campus.roster_row AS staged
                  JOIN campus.student ON student.student_number = staged.student_number
                  JOIN campus.class_group ON class_group.class_code = student.class_code
                 WHERE staged.import_id = :import AND class_group.college_code <> :college""", query -> query.param("college", collegeCode));
    }

    /// Rows whose 学号 is one of these numbers.
    List<Clash> numbersAmong(String importId, List<String> numbers) {
        return clashes(importId, """
                SELECT row_number, '' AS detail
                  FROM campus.roster_row
                 WHERE import_id = :import AND student_number = ANY (:numbers::text[])""", query -> query.param("numbers", numbers.toArray(String[]::new)));
    }

    /// Rows of these classes.
    List<Clash> rowsOfUnits(String importId, List<Integer> units) {
        return clashes(importId, """
                SELECT row_number, unit::text AS detail
                  FROM campus.roster_row
                 WHERE import_id = :import AND unit = ANY (:units::int[])""", query -> query.param("units", units.toArray(Integer[]::new)));
    }

    /// Rows that would change key fields of a known student, and the words for them.
    List<Clash> keyFieldChanges(String importId, String initialStatus) {
        return clashes(
                importId,
                "SELECT * FROM (SELECT staged.row_number, " + KEY_WORDS + " AS detail" + EnrolTable.STAGED_BESIDE_KNOWN
                        + " AND known.student_number IS NOT NULL) AS change WHERE detail <> ''",
                query -> query.param("initialStatus", initialStatus));
    }

    private List<Clash> clashes(
            String importId, String sql, Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(sql + " ORDER BY row_number LIMIT " + Findings.KEPT)
                        .param("import", importId))
                .query((row, n) -> new Clash(row.getInt("row_number"), row.getString("detail")))
                .list();
    }
}
