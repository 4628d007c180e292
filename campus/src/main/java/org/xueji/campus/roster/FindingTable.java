package org.xueji.campus.roster;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.roster_finding`.
@Component
class FindingTable {
    private static final int AT_ONCE = 10_000;
    private static final String FITS = """
              FROM campus.roster_finding
             WHERE import_id = :import
               AND (:severity::text IS NULL OR severity = :severity)
               AND (:problem::text IS NULL OR problem = :problem)
               AND (:text = '' OR strpos(heading, :text) > 0 OR strpos(message, :text) > 0
                    OR row_number::text = :text)
            """;

    /// What a list of findings is asked for.
    record Query(
            String importId,
            RosterProblem.@Nullable Severity severity,
            @Nullable RosterProblem problem,
            String text,
            Sort sort,
            boolean descending,
            int page,
            int size) {}

    /// The order of the list.
    enum Sort {
        ROW,
        COLUMN,
        PROBLEM,
        SEVERITY
    }

    /// How often a problem was kept.
    record Count(RosterProblem problem, long count) {}

    private final JdbcClient jdbc;

    FindingTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts new findings in the place of the old.
    void replace(String importId, List<RosterFinding> findings) {
        jdbc.sql("DELETE FROM campus.roster_finding WHERE import_id = :import")
                .param("import", importId)
                .update();
        for (int from = 0; from < findings.size(); from += AT_ONCE) {
            insert(importId, from, findings.subList(from, Math.min(findings.size(), from + AT_ONCE)));
        }
    }

    List<RosterFinding> page(Query query) {
        return fitting(
                        "SELECT row_number, heading, problem, detail" + FITS + " ORDER BY " + order(query)
                                + " LIMIT :size OFFSET :from",
                        query)
                .param("size", query.size())
                .param("from", (query.page() - 1) * query.size())
                .query((row, n) -> new RosterFinding(
                        row.getInt("row_number"),
                        row.getString("heading"),
                        RosterProblem.valueOf(row.getString("problem")),
                        row.getString("detail")))
                .list();
    }

    long count(Query query) {
        return fitting("SELECT count(*)" + FITS, query).query(Long.class).single();
    }

    List<Count> counts(String importId) {
        return jdbc.sql("""
                        SELECT problem, count(*) AS count
                          FROM campus.roster_finding
                         WHERE import_id = :import
                         GROUP BY severity, problem
                         ORDER BY array_position(ARRAY['ERROR', 'WARNING', 'INFORMATION'], severity), count(*) DESC
                        """)
                .param("import", importId)
                .query((row, n) -> new Count(RosterProblem.valueOf(row.getString("problem")), row.getLong("count")))
                .list();
    }

    private void insert(String importId, int from, List<RosterFinding> findings) {
        jdbc.sql("""
                        INSERT INTO campus.roster_finding (import_id, position, row_number, heading, problem, severity,
                                                           detail, message)
                        SELECT :import, position, row_number, heading, problem, severity, detail, message
                          FROM unnest(:positions::int[], :rows::int[], :headings::text[], :problems::text[],
                                      :severities::text[], :details::text[], :messages::text[])
                            AS finding (position, row_number, heading, problem, severity, detail, message)
                        """)
                .param("import", importId)
                .param(
                        "positions",
                        IntStream.range(from, from + findings.size()).boxed().toArray(Integer[]::new))
                .param("rows", findings.stream().map(RosterFinding::row).toArray(Integer[]::new))
                .param("headings", findings.stream().map(RosterFinding::column).toArray(String[]::new))
                .param(
                        "problems",
                        findings.stream().map(it -> it.problem().name()).toArray(String[]::new))
                .param(
                        "severities",
                        findings.stream()
                                .map(it -> it.problem().severity().name())
                                .toArray(String[]::new))
                .param("details", findings.stream().map(RosterFinding::detail).toArray(String[]::new))
                .param("messages", findings.stream().map(RosterFinding::message).toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec fitting(String sql, Query query) {
        RosterProblem.Severity severity = query.severity();
        RosterProblem problem = query.problem();
        return jdbc.sql(sql)
                .param("import", query.importId())
                .param("severity", severity == null ? null : severity.name())
                .param("problem", problem == null ? null : problem.name())
                .param("text", query.text());
    }

    private static String order(Query query) {
        String way = query.descending() ? " DESC" : "";
        return switch (query.sort()) {
            case ROW -> "row_number" + way + ", position";
            case COLUMN -> "heading" + way + ", row_number, position";
            case PROBLEM -> "problem" + way + ", row_number, position";
            case SEVERITY ->
                "array_position(ARRAY['ERROR', 'WARNING', 'INFORMATION'], severity)" + way + ", row_number, position";
        };
    }
}
