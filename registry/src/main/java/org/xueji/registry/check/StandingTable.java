package org.xueji.registry.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.StudyRecordRow;

/// One record of its owner with its latest check and its verdicts, in one SELECT: the hottest page of the busy days.
@Component
class StandingTable {
    private static final String OWN = "SELECT " + StudyRecordRow.COLUMNS + """
               , record.published_at,
               checked.record_version AS checked_version, checked.receipt_number AS checked_receipt,
               checked.confirmed_at AS checked_at, checked.all_right AS checked_right,
               checked.remark AS checked_remark,
               admission.correct AS admission_correct, admission.reason AS admission_reason,
               admission.answered_at AS admission_answered,
               graduation.correct AS graduation_correct, graduation.reason AS graduation_reason,
               graduation.answered_at AS graduation_answered
          FROM registry.study_record AS record
          LEFT JOIN LATERAL (
            SELECT latest.record_version, latest.receipt_number, latest.confirmed_at, latest.all_right, latest.remark
              FROM registry.record_check AS latest
             WHERE latest.institution_code = record.institution_code AND latest.record_id = record.record_id
             ORDER BY latest.record_version DESC
             LIMIT 1) AS checked ON true
          LEFT JOIN registry.photo_verdict AS admission
            ON admission.institution_code = record.institution_code AND admission.record_id = record.record_id
           AND admission.photo = record.admission_photo
          LEFT JOIN registry.photo_verdict AS graduation
            ON graduation.institution_code = record.institution_code AND graduation.record_id = record.record_id
           AND graduation.photo = record.graduation_photo
         WHERE record.institution_code = :institution AND record.record_id = :record
           AND record.person_key = :person AND record.name_key = :name AND record.published_at IS NOT NULL
        """;

    private final JdbcClient jdbc;
    private final StudyRecordRow rows;

    StandingTable(@Registry JdbcClient jdbc, StudyRecordRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<Standing> own(Owner owner, String institutionCode, String recordId) {
        return jdbc.sql(OWN)
                .param("institution", institutionCode)
                .param("record", recordId)
                .param("person", owner.personKey())
                .param("name", owner.nameKey())
                .query(this::standing)
                .optional();
    }

    private Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                rows.read(row),
                at(row, "published_at"),
                check(row),
                verdict(row, "admission"),
                verdict(row, "graduation"));
    }

    private static Standing.@Nullable Check check(ResultSet row) throws SQLException {
        String receipt = row.getString("checked_receipt");
        return receipt == null
                ? null
                : new Standing.Check(
                        row.getInt("checked_version"),
                        receipt,
                        at(row, "checked_at"),
                        row.getBoolean("checked_right"),
                        row.getString("checked_remark"));
    }

    private static Standing.@Nullable Verdict verdict(ResultSet row, String alias) throws SQLException {
        String reason = row.getString(alias + "_reason");
        return reason == null
                ? null
                : new Standing.Verdict(
                        row.getBoolean(alias + "_correct"), reason, row.getObject(alias + "_answered") != null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
