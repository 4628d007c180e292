package org.xueji.registry.proofreading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;

/// `registry.photo_verdict`.
@Component
class VerdictTable {
    private static final int EXPORTED = 20_000;
    private static final String WAITING = """
              FROM registry.photo_verdict AS verdict
              JOIN registry.study_record AS record
                ON record.institution_code = verdict.institution_code AND record.record_id = verdict.record_id
             WHERE verdict.institution_code = :institution AND NOT verdict.correct AND verdict.answered_at IS NULL
               AND (:kind = '' OR verdict.kind = :kind)
               AND (:text = '' OR starts_with(record.examinee_number, :text)
                    OR starts_with(coalesce(record.student_number, ''), :text)
                    OR strpos(record.name_key, :key) > 0 OR strpos(coalesce(record.class_name, ''), :text) > 0)
            """;

    private final JdbcClient jdbc;

    VerdictTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps what the owner says about a photo; a verdict the institution has answered stays as it is.
    ///
    /// @return false when it was answered already
    boolean give(
            Owner owner, StudyRecord record, PhotoKind kind, String photo, boolean correct, String reason, Instant at) {
        return jdbc.sql("""
                                INSERT INTO registry.photo_verdict AS verdict (institution_code, record_id, photo, kind,
                                                                               correct, reason, account_key, given_at)
                                VALUES (:institution, :record, :photo, :kind, :correct, :reason, :account, :at)
                                ON CONFLICT (institution_code, record_id, photo) DO UPDATE
                                   SET correct = excluded.correct, reason = excluded.reason,
                                       account_key = excluded.account_key, given_at = excluded.given_at
                                 WHERE verdict.answered_at IS NULL
                                """)
                        .param("institution", record.institutionCode())
                        .param("record", record.recordId())
                        .param("photo", photo)
                        .param("kind", kind.name())
                        .param("correct", correct)
                        .param("reason", reason)
                        .param("account", owner.accountKey())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int giveAll(String institutionCode, List<EnteredVerdict> verdicts) {
        return jdbc.sql("""
                        INSERT INTO registry.photo_verdict (institution_code, record_id, photo, kind, correct, reason,
                                                            account_key, given_at)
                        SELECT record.institution_code, record.record_id, record.admission_photo, 'ADMISSION',
                               given.wrong = '', given.wrong, given.account, given.at
                          FROM unnest(:examinees::text[], :accounts::text[], :times::timestamptz[], :wrongs::text[])
                               AS given (examinee, account, at, wrong)
                          JOIN registry.study_record AS record
                            ON record.institution_code = :institution AND record.examinee_number = given.examinee
                           AND record.admission_photo IS NOT NULL
                        ON CONFLICT (institution_code, record_id, photo) DO NOTHING
                        """)
                .param("institution", institutionCode)
                .param(
                        "examinees",
                        verdicts.stream().map(EnteredVerdict::examineeNumber).toArray(String[]::new))
                .param(
                        "accounts",
                        verdicts.stream().map(EnteredVerdict::accountKey).toArray(String[]::new))
                .param(
                        "times",
                        verdicts.stream().map(given -> given.at().toString()).toArray(String[]::new))
                .param("wrongs", verdicts.stream().map(EnteredVerdict::wrong).toArray(String[]::new))
                .update();
    }

    /// The verdict about a photo of a record.
    Optional<Verdict> find(String institutionCode, String recordId, String photo) {
        return jdbc.sql("""
                        SELECT correct, reason, coalesce(answer_text, '') AS answer_text, answered_at IS NOT NULL AS answered
                          FROM registry.photo_verdict
                         WHERE institution_code = :institution AND record_id = :record AND photo = :photo
                        """)
                .param("institution", institutionCode)
                .param("record", recordId)
                .param("photo", photo)
                .query((row, n) -> new Verdict(
                        row.getBoolean("correct"),
                        row.getString("reason"),
                        row.getBoolean("answered"),
                        row.getString("answer_text")))
                .optional();
    }

    /// A page of what waits for an institution.
    List<WrongPhoto> waiting(String institutionCode, WrongPhotoQuery query) {
        return waiting(institutionCode, query, WrongPhotoQuery.SIZE, (query.page() - 1) * WrongPhotoQuery.SIZE);
    }

    /// Everything that waits for an institution, at most 20 000.
    List<WrongPhoto> allWaiting(String institutionCode, WrongPhotoQuery query) {
        return waiting(institutionCode, query, EXPORTED, 0);
    }

    private List<WrongPhoto> waiting(String institutionCode, WrongPhotoQuery query, int size, int from) {
        return filled(jdbc.sql("""
                        SELECT verdict.record_id, verdict.photo, verdict.kind, verdict.reason, verdict.given_at,
                               record.name, record.examinee_number, record.student_number, record.class_name
                        """ + WAITING + " ORDER BY " + query.sort().order() + """
                        , verdict.given_at, verdict.record_id, verdict.photo
                         LIMIT :size OFFSET :from
                        """), institutionCode, query)
                .param("size", size)
                .param("from", from)
                .query((row, n) -> new WrongPhoto(
                        row.getString("record_id"),
                        row.getString("photo"),
                        PhotoKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("examinee_number"),
                        row.getString("student_number"),
                        row.getString("class_name")))
                .list();
    }

    /// How many wait, of those asked for.
    long countWaiting(String institutionCode, WrongPhotoQuery query) {
        return filled(jdbc.sql("SELECT count(*)" + WAITING), institutionCode, query)
                .query(Long.class)
                .single();
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec statement, String institutionCode, WrongPhotoQuery query) {
        PhotoKind kind = query.kind();
        return statement
                .param("institution", institutionCode)
                .param("kind", kind == null ? "" : kind.name())
                .param("text", query.text())
                .param("key", query.text().toLowerCase(Locale.ROOT));
    }

    /// How many wait for an institution.
    long countWaiting(String institutionCode) {
        return jdbc.sql("""
                        SELECT count(*) FROM registry.photo_verdict
                         WHERE institution_code = :institution AND NOT correct AND answered_at IS NULL
                        """)
                .param("institution", institutionCode)
                .query(Long.class)
                .single();
    }

    /// Keeps the institution's answer; false when somebody answered before, or it is another institution's.
    boolean answer(
            String institutionCode, String recordId, String photo, String answer, String text, String by, Instant at) {
        return jdbc.sql("""
                                UPDATE registry.photo_verdict
                                   SET answer = :answer, answer_text = :text, answered_by = :by, answered_at = :at
                                 WHERE institution_code = :institution AND record_id = :record AND photo = :photo
                                   AND NOT correct AND answered_at IS NULL
                                """)
                        .param("answer", answer)
                        .param("text", text)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("institution", institutionCode)
                        .param("record", recordId)
                        .param("photo", photo)
                        .update()
                == 1;
    }
}
