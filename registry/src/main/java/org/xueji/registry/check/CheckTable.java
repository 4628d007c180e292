package org.xueji.registry.check;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;
import org.xueji.registry.archive.Owner;

/// `registry.record_check`.
@Component
class CheckTable {
    // FOR SHARE: a change of the record waits for this check and then finds it, or this check finds the changed record.
    private static final String INSERT = """
            WITH record AS (
              SELECT record.institution_code, record.record_id, record.version
                FROM registry.study_record AS record
               WHERE record.institution_code = :institution AND record.record_id = :record
                 AND record.version = :version
                 AND record.person_key = :person AND record.name_key = :name AND record.published_at IS NOT NULL
                 AND (NOT :photos::boolean OR NOT EXISTS (
                   SELECT FROM unnest(ARRAY[record.admission_photo, record.graduation_photo]) AS shown (photo)
                    WHERE shown.photo IS NOT NULL AND NOT EXISTS (
                      SELECT FROM registry.photo_verdict AS verdict
                       WHERE verdict.institution_code = record.institution_code
                         AND verdict.record_id = record.record_id AND verdict.photo = shown.photo)))
                 FOR SHARE OF record
            ), checked AS (
              INSERT INTO registry.record_check (institution_code, record_id, record_version, receipt_number, account_key,
                                                 opened_at, confirmed_at, visible_seconds, seconds_told_by, all_right,
                                                 remark)
              SELECT institution_code, record_id, version, :receipt, :account, :opened, :at, :seconds, :by, :right,
                     :remark
                FROM record
              ON CONFLICT (institution_code, record_id, record_version) DO NOTHING
              RETURNING institution_code, record_id, record_version, receipt_number, confirmed_at
            )
            INSERT INTO registry.notice (institution_code, kind, record_id, record_version, receipt_number, happened_at)
            SELECT institution_code, 'CHECKED', record_id, record_version, receipt_number, confirmed_at FROM checked
            """;

    private final JdbcClient jdbc;

    CheckTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes a check and the notice of it in one statement; false when the owner has no such record, when this version
    /// is checked already or is not the record's any more, or when a photo is not proofread.
    ///
    /// @param photos whether every photo that is there must be proofread
    boolean insert(CheckEvent event, boolean photos) {
        return jdbc.sql(INSERT)
                        .param("institution", event.institutionCode())
                        .param("record", event.recordId())
                        .param("version", event.recordVersion())
                        .param("person", event.owner().personKey())
                        .param("name", event.owner().nameKey())
                        .param("photos", photos)
                        .param("receipt", event.receiptNumber().value())
                        .param("account", event.owner().accountKey())
                        .param("opened", event.openedAt().atOffset(ZoneOffset.UTC))
                        .param("at", event.confirmedAt().atOffset(ZoneOffset.UTC))
                        .param("seconds", event.seconds().count())
                        .param("by", event.seconds().toldBy().name())
                        .param("right", event.allRight())
                        .param("remark", event.remark())
                        .update()
                == 1;
    }

    /// Writes checks of published records and their notices; those that are checked already are left out.
    int insertAll(String institutionCode, List<EnteredCheck> checks, List<String> receipts) {
        return jdbc.sql("""
                        WITH checked AS (
                          INSERT INTO registry.record_check (institution_code, record_id, record_version,
                                                             receipt_number, account_key, opened_at, confirmed_at,
                                                             visible_seconds, seconds_told_by, all_right, remark)
                          SELECT record.institution_code, record.record_id, record.version, made.receipt, made.account,
                                 made.at - make_interval(secs => made.seconds), made.at, made.seconds, 'PAGE', true, ''
                            FROM unnest(:examinees::text[], :accounts::text[], :times::timestamptz[], :seconds::int[],
                                        :receipts::text[]) AS made (examinee, account, at, seconds, receipt)
                            JOIN registry.study_record AS record
                              ON record.institution_code = :institution AND record.examinee_number = made.examinee
                             AND record.published_at IS NOT NULL
                           WHERE NOT EXISTS (
                             SELECT 1 FROM registry.record_check AS earlier
                              WHERE earlier.institution_code = record.institution_code
                                AND earlier.record_id = record.record_id)
                          ON CONFLICT (institution_code, record_id, record_version) DO NOTHING
                          RETURNING institution_code, record_id, record_version, receipt_number, confirmed_at
                        )
                        INSERT INTO registry.notice (institution_code, kind, record_id, record_version, receipt_number,
                                                     happened_at)
                        SELECT institution_code, 'CHECKED', record_id, record_version, receipt_number, confirmed_at
                          FROM checked
                         ORDER BY confirmed_at
                        """)
                .param("institution", institutionCode)
                .param(
                        "examinees",
                        checks.stream().map(EnteredCheck::examineeNumber).toArray(String[]::new))
                .param("accounts", checks.stream().map(EnteredCheck::accountKey).toArray(String[]::new))
                .param(
                        "times",
                        checks.stream().map(check -> check.at().toString()).toArray(String[]::new))
                .param("seconds", checks.stream().map(EnteredCheck::seconds).toArray(Integer[]::new))
                .param("receipts", receipts.toArray(String[]::new))
                .update();
    }

    /// The checks of the owner's records, latest first, stale ones included.
    List<PastCheck> ofOwner(Owner owner) {
        return jdbc.sql("""
                        SELECT checked.institution_code, checked.record_id, checked.record_version,
                               checked.receipt_number, checked.confirmed_at, checked.visible_seconds, checked.all_right,
                               checked.remark, checked.record_version < record.version AS stale, record.major_name
                          FROM registry.person_record AS listed
                          JOIN registry.study_record AS record
                            ON record.institution_code = listed.institution_code AND record.record_id = listed.record_id
                          JOIN registry.record_check AS checked
                            ON checked.institution_code = record.institution_code
                           AND checked.record_id = record.record_id
                         WHERE listed.person_key = :person
                           AND record.person_key = :person AND record.name_key = :name
                         ORDER BY checked.confirmed_at DESC
                         LIMIT 200
                        """)
                .param("person", owner.personKey())
                .param("name", owner.nameKey())
                .query((row, n) -> new PastCheck(
                        row.getString("institution_code"),
                        row.getString("record_id"),
                        row.getInt("record_version"),
                        row.getString("receipt_number"),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("visible_seconds"),
                        row.getBoolean("all_right"),
                        row.getString("remark"),
                        row.getBoolean("stale"),
                        row.getString("major_name")))
                .list();
    }
}
