package org.xueji.registry.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;
import org.xueji.standards.code.StudentStatus;

/// The published records of an institution whose students must check, with their checks.
@Component
class CheckListTable {
    private static final int EXPORTED = 200_000;
    private static final String CHECKED = "CHECKED";
    private static final String[] MUST_CHECK = StudentStatus.all().stream()
            .filter(StudentStatus::mustSelfCheck)
            .map(StudentStatus::code)
            .toArray(String[]::new);
    private static final String PROOFREAD = """
            NOT EXISTS (
              SELECT 1 FROM unnest(ARRAY[record.admission_photo, record.graduation_photo]) AS photo
               WHERE photo IS NOT NULL AND NOT EXISTS (
                 SELECT 1 FROM registry.photo_verdict AS verdict
                  WHERE verdict.institution_code = record.institution_code
                    AND verdict.record_id = record.record_id AND verdict.photo = photo))
            """;
    // The one look from an institution's records at the persons' accounts: an officer's list, never the busy hour.
    private static final String REASON = """
            CASE WHEN checked.record_version = record.version THEN 'CHECKED'
                 WHEN checked.record_version IS NOT NULL THEN 'CHANGED'
                 WHEN NOT EXISTS (SELECT 1 FROM registry.person_account AS account
                                   WHERE account.person_key = record.person_key) THEN 'NO_ACCOUNT'
                 WHEN NOT""" + " " + PROOFREAD + """
                  THEN 'PHOTO' ELSE 'NOT_CONFIRMED' END""";
    private static final String SOURCE = """
              FROM registry.study_record AS record
              LEFT JOIN LATERAL (
                SELECT latest.record_version, latest.receipt_number, latest.confirmed_at, latest.remark
                  FROM registry.record_check AS latest
                 WHERE latest.institution_code = record.institution_code AND latest.record_id = record.record_id
                 ORDER BY latest.record_version DESC
                 LIMIT 1) AS checked ON true
             WHERE record.institution_code = :institution AND record.published_at IS NOT NULL
               AND record.status = ANY (:statuses::text[])
               AND (:cohort = 0 OR record.cohort = :cohort)
            """;
    private static final String FITS =
            " AND (:reasons = '' OR " + REASON + " = ANY (string_to_array(:reasons, ' ')))" + """
               AND (:text = '' OR starts_with(record.examinee_number, :text)
                    OR starts_with(coalesce(record.student_number, ''), :text)
                    OR strpos(record.name_key, :key) > 0 OR strpos(coalesce(record.class_name, ''), :text) > 0
                    OR checked.receipt_number = :receipt)
            """;
    private final JdbcClient jdbc;

    CheckListTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CheckListRow> page(String institution, CheckListQuery query) {
        return rows(institution, query, CheckListQuery.SIZE, (query.page() - 1) * CheckListQuery.SIZE);
    }

    List<CheckListRow> all(String institution, CheckListQuery query) {
        return rows(institution, query, EXPORTED, 0);
    }

    long count(String institution, CheckListQuery query) {
        return filled(jdbc.sql("SELECT count(*)" + SOURCE + FITS), institution, query)
                .query(Long.class)
                .single();
    }

    /// How many have checked and how many have not for which reason, of a cohort or of all; at most five rows.
    CheckCounts counts(String institution, int cohort) {
        Map<String, Long> counts = jdbc
                .sql("SELECT " + REASON + " AS reason, count(*) AS count" + SOURCE + " GROUP BY 1")
                .param("institution", institution)
                .param("statuses", MUST_CHECK)
                .param("cohort", cohort)
                .query((row, n) -> Map.entry(row.getString("reason"), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<CheckReason, Long> open = new EnumMap<>(CheckReason.class);
        Arrays.stream(CheckReason.values()).forEach(reason -> open.put(reason, counts.getOrDefault(reason.name(), 0L)));
        return new CheckCounts(counts.getOrDefault(CHECKED, 0L), open);
    }

    List<Integer> cohorts(String institution) {
        return jdbc.sql("""
                        SELECT DISTINCT cohort FROM registry.study_record
                         WHERE institution_code = :institution AND published_at IS NOT NULL
                         ORDER BY cohort DESC LIMIT 20
                        """)
                .param("institution", institution)
                .query(Integer.class)
                .list();
    }

    private List<CheckListRow> rows(String institution, CheckListQuery query, int size, int from) {
        return filled(
                        jdbc.sql("""
                        SELECT record.examinee_number, record.student_number, record.name, record.major_name,
                               record.class_name, checked.receipt_number, checked.confirmed_at,
                               coalesce(checked.remark, '') AS remark,
                        """ + REASON + " AS reason" + SOURCE + FITS + " ORDER BY "
                                + query.sort().column() + (query.descending() ? " DESC" : "") + """
                         NULLS LAST, record.class_name, record.student_number, record.record_id
                         LIMIT :size OFFSET :from
                        """),
                        institution,
                        query)
                .param("size", size)
                .param("from", from)
                .query(CheckListTable::row)
                .list();
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec statement, String institution, CheckListQuery query) {
        return statement
                .param("institution", institution)
                .param("statuses", Arrays.copyOf(MUST_CHECK, MUST_CHECK.length))
                .param("cohort", query.cohort())
                .param("reasons", reasons(query))
                .param("text", query.text())
                .param("key", query.text().toLowerCase(Locale.ROOT))
                .param("receipt", query.receipt());
    }

    // A reason says more than a standing, so it alone counts when both are asked for.
    private static String reasons(CheckListQuery query) {
        CheckReason reason = query.reason();
        if (reason != null) {
            return reason.name();
        }
        CheckStanding standing = query.standing();
        if (standing == null) {
            return "";
        }
        return standing == CheckStanding.CHECKED
                ? CHECKED
                : Arrays.stream(CheckReason.values())
                        .filter(one -> one.standing() == standing)
                        .map(CheckReason::name)
                        .collect(Collectors.joining(" "));
    }

    private static CheckListRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime confirmedAt = row.getObject("confirmed_at", OffsetDateTime.class);
        return new CheckListRow(
                row.getString("examinee_number"),
                row.getString("student_number"),
                row.getString("name"),
                row.getString("major_name"),
                row.getString("class_name"),
                row.getString("receipt_number"),
                confirmedAt == null ? null : confirmedAt.toInstant(),
                row.getString("remark"),
                CheckReason.find(row.getString("reason")).orElse(null));
    }
}
