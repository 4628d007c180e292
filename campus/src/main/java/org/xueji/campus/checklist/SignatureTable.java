package org.xueji.campus.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.checklist_signature`.
@Component
class SignatureTable {
    private static final String COLUMNS = """
            signature.student_number, signature.list_code, encode(signature.row_hash, 'hex') AS row_hash,
            signature.kind, signature.drawn IS NOT NULL AS has_drawn, signature.corrections, signature.reason,
            signature.signed_by, signature.signed_at, signature.stale_at, signature.stale_reason""";

    private final JdbcClient jdbc;
    private final Sealing sealing;

    SignatureTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Signs a row unless it is signed already as it is; an own signature takes the place of a proxy's.
    ///
    /// @param drawn a drawn signature as JPEG
    /// @return whether there is a new signature
    boolean sign(
            Checklist list,
            ChecklistRow row,
            SignatureKind kind,
            byte @Nullable [] drawn,
            String reason,
            String by,
            Instant now) {
        String campaignId = list.campaign().campaignId();
        return jdbc.sql("""
                                WITH standing AS (
                                  SELECT 1
                                    FROM campus.checklist_signature AS signature
                                   WHERE signature.campaign_id = :campaign AND signature.student_number = :student
                                     AND signature.replaced_at IS NULL AND signature.stale_at IS NULL
                                     AND signature.row_hash = :hash
                                     AND (signature.kind = 'OWN' OR :kind = 'PROXY')
                                ), replaced AS (
                                  UPDATE campus.checklist_signature SET replaced_at = :now
                                   WHERE campaign_id = :campaign AND student_number = :student
                                     AND replaced_at IS NULL AND NOT EXISTS (SELECT 1 FROM standing)
                                  RETURNING signature_no
                                )
                                INSERT INTO campus.checklist_signature (campaign_id, student_number, signature_no,
                                  class_code, list_code, row_hash, student_version, kind, drawn, corrections, reason,
                                  signed_by, signed_at)
                                SELECT :campaign, :student,
                                       1 + greatest((SELECT coalesce(max(signature_no), 0) FROM replaced),
                                                    (SELECT coalesce(max(earlier.signature_no), 0)
                                                       FROM campus.checklist_signature AS earlier
                                                      WHERE earlier.campaign_id = :campaign
                                                        AND earlier.student_number = :student)),
                                       :class, :list, :hash, :version, :kind, :drawn,
                                       (SELECT count(*)
                                          FROM campus.checklist_correction AS correction
                                         WHERE correction.campaign_id = :campaign
                                           AND correction.student_number = :student
                                           AND correction.withdrawn_at IS NULL AND correction.settled_at IS NULL),
                                       :reason, :by, :now
                                 WHERE NOT EXISTS (SELECT 1 FROM standing)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("campaign", campaignId)
                        .param("student", row.studentNumber())
                        .param("class", list.group().classCode())
                        .param("list", list.listCode())
                        .param("hash", row.hashBytes())
                        .param("version", row.studentVersion())
                        .param("kind", kind.name())
                        .param(
                                "drawn",
                                drawn == null ? null : sealing.seal(drawn, place(campaignId, row.studentNumber())))
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Signs the rows of a list for those who have no signature yet, each at a time of its own.
    void signAll(Checklist list, List<ChecklistRow> rows, Map<String, Instant> times) {
        jdbc.sql("""
                        INSERT INTO campus.checklist_signature (campaign_id, student_number, signature_no, class_code,
                          list_code, row_hash, student_version, kind, corrections, signed_by, signed_at)
                        SELECT :campaign, student, 1, :class, :list, hash, version, 'OWN', 0, student, at
                          FROM unnest(:students::text[], :hashes::bytea[], :versions::int[], :times::timestamptz[])
                            AS line (student, hash, version, at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("campaign", list.campaign().campaignId())
                .param("class", list.group().classCode())
                .param("list", list.listCode())
                .param(
                        "students",
                        rows.stream().map(ChecklistRow::studentNumber).toArray(String[]::new))
                .param("hashes", rows.stream().map(ChecklistRow::hashBytes).toArray(byte[][]::new))
                .param(
                        "versions",
                        rows.stream().map(ChecklistRow::studentVersion).toArray(Integer[]::new))
                .param(
                        "times",
                        rows.stream()
                                .map(row -> String.valueOf(times.get(row.studentNumber())))
                                .toArray(String[]::new))
                .update();
    }

    Optional<Signature> standing(String campaignId, String studentNumber) {
        return Optional.ofNullable(standing(campaignId, List.of(studentNumber)).get(studentNumber));
    }

    /// The standing signatures of students by 学号.
    Map<String, Signature> standing(String campaignId, List<String> studentNumbers) {
        return jdbc
                .sql("SELECT " + COLUMNS + """

                          FROM campus.checklist_signature AS signature
                         WHERE signature.campaign_id = :campaign AND signature.replaced_at IS NULL
                           AND signature.student_number = ANY (:students::text[])
                        """)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .query(SignatureTable::signature)
                .list()
                .stream()
                .collect(Collectors.toMap(Signature::studentNumber, Function.identity()));
    }

    /// The drawn signatures of standing signatures by 学号, as JPEG.
    Map<String, byte[]> drawn(String campaignId, List<String> studentNumbers) {
        record Drawn(String studentNumber, byte[] picture) {}
        return jdbc
                .sql("""
                        SELECT student_number, drawn
                          FROM campus.checklist_signature
                         WHERE campaign_id = :campaign AND student_number = ANY (:students::text[])
                           AND replaced_at IS NULL AND drawn IS NOT NULL
                        """)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .query((row, n) -> {
                    String student = row.getString("student_number");
                    return new Drawn(student, sealing.openBytes(row.getBytes("drawn"), place(campaignId, student)));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Drawn::studentNumber, Drawn::picture));
    }

    /// Takes a proxy's signature back; false when there is none.
    boolean takeBackProxy(String campaignId, String studentNumber, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.checklist_signature SET replaced_at = :now
                                 WHERE campaign_id = :campaign AND student_number = :student AND kind = 'PROXY'
                                   AND replaced_at IS NULL
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("campaign", campaignId)
                        .param("student", studentNumber)
                        .update()
                == 1;
    }

    /// Lets standing signatures count no longer.
    void makeStale(String campaignId, List<String> studentNumbers, String reason, Instant now) {
        jdbc.sql("""
                        UPDATE campus.checklist_signature SET stale_at = :now, stale_reason = :reason
                         WHERE campaign_id = :campaign AND student_number = ANY (:students::text[])
                           AND replaced_at IS NULL AND stale_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .update();
    }

    /// Notes that the rows of these students are still the signed ones in a later version of their record.
    void stillTheSame(String campaignId, List<String> studentNumbers) {
        jdbc.sql("""
                        UPDATE campus.checklist_signature AS signature SET student_version = student.version
                          FROM campus.student
                         WHERE signature.campaign_id = :campaign
                           AND signature.student_number = ANY (:students::text[])
                           AND signature.replaced_at IS NULL AND student.student_number = signature.student_number
                        """)
                .param("campaign", campaignId)
                .param("students", studentNumbers.toArray(String[]::new))
                .update();
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        OffsetDateTime staleAt = row.getObject("stale_at", OffsetDateTime.class);
        return new Signature(
                row.getString("student_number"),
                row.getString("list_code"),
                row.getString("row_hash"),
                SignatureKind.valueOf(row.getString("kind")),
                row.getBoolean("has_drawn"),
                row.getInt("corrections"),
                row.getString("reason"),
                row.getString("signed_by"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                staleAt == null ? null : staleAt.toInstant(),
                row.getString("stale_reason"));
    }

    private static String place(String campaignId, String studentNumber) {
        return "campus.checklist_signature.drawn|" + campaignId + "|" + studentNumber;
    }
}
