package org.xueji.campus.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.printed_form`.
@Component
class FormTable {
    /// A version as it was printed, with the latest of the same student beside it.
    record Printed(
            String code,
            String campaignId,
            String studentNumber,
            String name,
            String classCode,
            int version,
            List<String> parts,
            Instant printedAt,
            int latestVersion,
            Instant latestPrintedAt) {}

    /// A version to be kept; the code is drawn anew and counts when the version is new.
    record Issue(String code, String studentNumber, int version, List<String> parts) {}

    /// The code under which a student's version is kept.
    record Kept(String studentNumber, int version, String code) {}

    private static final String SELECT = """
            SELECT form.code, form.campaign_id, form.student_number, student.name, student.class_code, form.version,
                   form.parts, form.printed_at, latest.version AS latest_version,
                   latest.printed_at AS latest_printed_at
              FROM campus.printed_form AS form
              JOIN campus.student ON student.student_number = form.student_number
              JOIN LATERAL (
                     SELECT newest.version, newest.printed_at FROM campus.printed_form AS newest
                      WHERE newest.campaign_id = form.campaign_id AND newest.student_number = form.student_number
                      ORDER BY newest.version DESC
                      LIMIT 1) AS latest ON true
            """;

    private final JdbcClient jdbc;

    FormTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Printed> find(Collection<String> codes) {
        return jdbc.sql(SELECT + " WHERE form.code = ANY (:codes::text[]) ORDER BY form.student_number, form.version")
                .param("codes", codes.toArray(String[]::new))
                .query(FormTable::printed)
                .list();
    }

    /// The latest version of each student of some classes, by 学号, at most 20,000.
    List<Printed> latestOfClasses(String campaignId, List<String> classCodes) {
        return jdbc.sql(SELECT + """
                         WHERE form.campaign_id = :campaign AND student.class_code = ANY (:classes::text[])
                           AND form.version = latest.version
                         ORDER BY form.student_number
                         LIMIT 20000
                        """)
                .param("campaign", campaignId)
                .param("classes", classCodes.toArray(String[]::new))
                .query(FormTable::printed)
                .list();
    }

    /// The latest version of each of these students who has one.
    List<Printed> latest(String campaignId, List<String> studentNumbers) {
        return jdbc.sql(SELECT + """
                         WHERE form.campaign_id = :campaign AND form.student_number = ANY (:students::text[])
                           AND form.version = latest.version
                         ORDER BY form.student_number
                        """)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(FormTable::printed)
                .list();
    }

    /// Keeps new versions and counts prints of known ones; what somebody else printed differently meanwhile is left
    /// out of the answer.
    List<Kept> keep(String campaignId, List<Issue> issues, String actor, Instant now) {
        return jdbc.sql("""
                        INSERT INTO campus.printed_form AS kept (code, campaign_id, student_number, version, parts,
                          printed_by, printed_at, last_printed_at)
                        SELECT code, :campaign, student_number, version, string_to_array(parts, ' '), :actor, :now,
                               :now
                          FROM unnest(:codes::text[], :students::text[], :versions::int[], :parts::text[])
                            AS issue (code, student_number, version, parts)
                        ON CONFLICT (campaign_id, student_number, version) DO UPDATE
                           SET prints = kept.prints + 1, last_printed_at = excluded.last_printed_at
                         WHERE kept.parts = excluded.parts
                        RETURNING kept.student_number, kept.version, kept.code
                        """)
                .param("campaign", campaignId)
                .param("actor", actor)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("codes", issues.stream().map(Issue::code).toArray(String[]::new))
                .param("students", issues.stream().map(Issue::studentNumber).toArray(String[]::new))
                .param("versions", issues.stream().map(Issue::version).toArray(Integer[]::new))
                .param(
                        "parts",
                        issues.stream()
                                .map(issue -> String.join(" ", issue.parts()))
                                .toArray(String[]::new))
                .query((row, n) ->
                        new Kept(row.getString("student_number"), row.getInt("version"), row.getString("code")))
                .list();
    }

    private static Printed printed(ResultSet row, int number) throws SQLException {
        return new Printed(
                row.getString("code"),
                row.getString("campaign_id"),
                row.getString("student_number"),
                row.getString("name"),
                row.getString("class_code"),
                row.getInt("version"),
                List.of((String[]) row.getArray("parts").getArray()),
                instant(row.getObject("printed_at", OffsetDateTime.class)),
                row.getInt("latest_version"),
                instant(row.getObject("latest_printed_at", OffsetDateTime.class)));
    }

    private static Instant instant(@Nullable OffsetDateTime time) {
        if (time == null) {
            throw new IllegalStateException("a printed form without its time");
        }
        return time.toInstant();
    }
}
