package org.xueji.registry.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;
import org.xueji.registry.archive.VersionColumns;
import org.xueji.standards.code.StudentStatus;

/// `registry.study_record` before publication, and `registry.entry_decision`.
@Component
class FreshmanTable {
    private static final int EXPORTED = 200_000;
    private static final String UNDECIDED = "record.published_at IS NULL";
    private static final String FITS = """
               record.institution_code = :institution
               AND (:status = '' OR record.status = :status)
               AND (:cohort = 0 OR record.cohort = :cohort)
               AND (:text = '' OR starts_with(record.examinee_number, :text)
                    OR starts_with(coalesce(record.student_number, ''), :text)
                    OR strpos(record.name_key, :key) > 0 OR strpos(record.major_name, :text) > 0
                    OR strpos(coalesce(record.class_name, ''), :text) > 0)
            """;
    private static final String ROWS = """
            SELECT record.record_id, record.examinee_number, record.student_number, record.name, record.major_name,
                   record.class_name, record.status, record.published_at IS NOT NULL AS published,
                   record.admission_photo IS NOT NULL AS has_photo, coalesce(last.reason, '') AS reason,
                   last.decided_at
              FROM registry.study_record AS record
              LEFT JOIN LATERAL (
                SELECT decision.reason, decision.decided_at FROM registry.entry_decision AS decision
                 WHERE decision.institution_code = record.institution_code
                   AND decision.record_id = record.record_id
                 ORDER BY decision.decided_at DESC
                 LIMIT 1) AS last ON true
             WHERE
            """;

    private final JdbcClient jdbc;

    FreshmanTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Freshman> page(String institution, FreshmanQuery query) {
        return list(institution, query, FreshmanQuery.SIZE, (query.page() - 1) * FreshmanQuery.SIZE);
    }

    List<Freshman> all(String institution, FreshmanQuery query) {
        return list(institution, query, EXPORTED, 0);
    }

    long count(String institution, FreshmanQuery query) {
        return fitting("SELECT count(*) FROM registry.study_record AS record WHERE " + FITS, institution, query)
                .query(Long.class)
                .single();
    }

    /// Of those the query fits, how many are still to be decided.
    long undecided(String institution, FreshmanQuery query) {
        return fitting(
                        "SELECT count(*) FROM registry.study_record AS record WHERE " + UNDECIDED + " AND " + FITS,
                        institution,
                        query)
                .query(Long.class)
                .single();
    }

    FreshmanCounts counts(String institution, int cohort) {
        Map<String, Long> counts = jdbc
                .sql("""
                        SELECT status, count(*) AS count FROM registry.study_record
                         WHERE institution_code = :institution AND (:cohort = 0 OR cohort = :cohort)
                         GROUP BY status
                        """)
                .param("institution", institution)
                .param("cohort", cohort)
                .query((row, n) -> Map.entry(row.getString("status"), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FreshmanCounts(counts);
    }

    List<Integer> cohorts(String institution) {
        return jdbc.sql("""
                        SELECT DISTINCT cohort FROM registry.study_record
                         WHERE institution_code = :institution ORDER BY cohort DESC LIMIT 20
                        """)
                .param("institution", institution)
                .query(Integer.class)
                .list();
    }

    /// Decides about named freshmen; those published already, or of other institutions, are left alone.
    int decide(String institution, List<String> records, Decision decision) {
        return deciding(
                        "record.institution_code = :institution AND record.record_id = ANY (:records::text[])",
                        decision)
                .param("institution", institution)
                .param("records", records.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /// Decides about everybody the query fits who is not published.
    int decideAll(String institution, FreshmanQuery query, Decision decision) {
        return filled(deciding(FITS, decision), institution, query)
                .query(Integer.class)
                .single();
    }

    /// A decision as it is written.
    record Decision(EntryState state, String reason, String by, Instant at) {}

    // One statement: the state, and for 注册学籍 the first published version and its notice.
    private JdbcClient.StatementSpec deciding(String which, Decision decision) {
        return jdbc.sql("""
                        WITH decided AS (
                          UPDATE registry.study_record AS record
                             SET status = :state, updated_at = :at,
                                 published_at = CASE WHEN :state = 'REGISTERED' THEN :at::timestamptz END
                           WHERE record.published_at IS NULL AND record.status <> :state AND %s
                          RETURNING record.*
                        ), noted AS (
                          INSERT INTO registry.entry_decision (institution_code, record_id, decided_at, status, reason,
                                                               decided_by)
                          SELECT institution_code, record_id, :at, :state, :reason, :by FROM decided
                        ), copied AS (
                          INSERT INTO registry.study_record_version (%s, published_at)
                          SELECT %s, published_at FROM decided WHERE published_at IS NOT NULL
                        ), told AS (
                          INSERT INTO registry.notice (institution_code, kind, record_id, record_version, happened_at)
                          SELECT institution_code, 'PUBLISHED', record_id, version, published_at
                            FROM decided WHERE published_at IS NOT NULL
                           ORDER BY student_number, record_id
                        )
                        SELECT count(*) FROM decided
                        """.formatted(which, VersionColumns.ALL, VersionColumns.ALL))
                .param("state", decision.state().name())
                .param("reason", decision.reason())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC));
    }

    private List<Freshman> list(String institution, FreshmanQuery query, int size, int from) {
        String order = query.sort().column() + (query.descending() ? " DESC" : "") + " NULLS LAST, record.record_id";
        return fitting(ROWS + FITS + " ORDER BY record." + order + " LIMIT :size OFFSET :from", institution, query)
                .param("size", size)
                .param("from", from)
                .query(FreshmanTable::freshman)
                .list();
    }

    private JdbcClient.StatementSpec fitting(String sql, String institution, FreshmanQuery query) {
        return filled(jdbc.sql(sql), institution, query);
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec statement, String institution, FreshmanQuery query) {
        return statement
                .param("institution", institution)
                .param("status", query.status())
                .param("cohort", query.cohort())
                .param("text", query.text())
                .param("key", query.text().toLowerCase(Locale.ROOT));
    }

    private static Freshman freshman(ResultSet row, int number) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Freshman(
                row.getString("record_id"),
                row.getString("examinee_number"),
                row.getString("student_number"),
                row.getString("name"),
                row.getString("major_name"),
                row.getString("class_name"),
                StudentStatus.of(row.getString("status")),
                row.getBoolean("published"),
                row.getBoolean("has_photo"),
                row.getString("reason"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
