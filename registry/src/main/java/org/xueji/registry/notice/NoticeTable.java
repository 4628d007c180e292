package org.xueji.registry.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.exchange.RegisteredStudent;
import org.xueji.exchange.RegistryNotice;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;
import org.xueji.standards.code.Sex;
import org.xueji.standards.code.StudentStatus;

/// `registry.notice`.
@Component
class NoticeTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    NoticeTable(@Registry JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    boolean anyUnnumbered(String institutionCode) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM registry.notice
                                        WHERE institution_code = :institution AND number IS NULL)
                        """)
                .param("institution", institutionCode)
                .query(Boolean.class)
                .single();
    }

    /// Keeps other readers of the institution out until this transaction ends; writers never come here.
    void lock(String institutionCode) {
        jdbc.sql("""
                        SELECT 1 FROM (
                          SELECT pg_advisory_xact_lock(hashtextextended('notice ' || :institution, 0))) AS held
                        """).param("institution", institutionCode).query(Integer.class).single();
    }

    /// Numbers at most so many of what is committed, going on after the highest number.
    void number(String institutionCode, int atMost) {
        jdbc.sql("""
                        WITH fresh AS (
                          SELECT written, row_number() OVER (ORDER BY written) AS place
                            FROM (SELECT written FROM registry.notice
                                   WHERE institution_code = :institution AND number IS NULL
                                   ORDER BY written
                                   LIMIT :most) AS waiting
                        )
                        UPDATE registry.notice
                           SET number = fresh.place + (SELECT coalesce(max(number), 0) FROM registry.notice
                                                        WHERE institution_code = :institution)
                          FROM fresh
                         WHERE notice.institution_code = :institution AND notice.written = fresh.written
                        """)
                .param("institution", institutionCode)
                .param("most", atMost)
                .update();
    }

    List<RegistryNotice> after(String institutionCode, long after, int atMost) {
        return jdbc.sql("""
                        SELECT notice.number, notice.kind, notice.record_version, notice.receipt_number,
                               notice.happened_at, record.institution_code, record.record_id, record.examinee_number,
                               record.student_number, record.name, record.sex, record.birth_date, record.ethnic_group,
                               record.document_type, record.document_number, record.major_code, record.major_name,
                               record.branch, record.department, record.class_name, record.study_level,
                               record.study_form, record.school_years, record.entry_date, record.expected_graduation,
                               record.status
                          FROM registry.notice
                          JOIN registry.study_record_version AS record
                            ON record.institution_code = notice.institution_code
                           AND record.record_id = notice.record_id AND record.version = notice.record_version
                         WHERE notice.institution_code = :institution AND notice.number > :after
                         ORDER BY notice.number
                         LIMIT :most
                        """)
                .param("institution", institutionCode)
                .param("after", after)
                .param("most", atMost)
                .query(this::notice)
                .list();
    }

    private RegistryNotice notice(ResultSet row, int n) throws SQLException {
        long number = row.getLong("number");
        String institution = row.getString("institution_code");
        String recordId = row.getString("record_id");
        String examinee = row.getString("examinee_number");
        Instant at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        int version = row.getInt("record_version");
        String receipt = row.getString("receipt_number");
        return switch (row.getString("kind")) {
            case "PUBLISHED" ->
                new RegistryNotice.RecordPublished(number, institution, recordId, examinee, at, student(row));
            case "CHECKED" ->
                new RegistryNotice.CheckCompleted(number, institution, recordId, examinee, at, version, receipt);
            case "STALE" ->
                new RegistryNotice.CheckWentStale(number, institution, recordId, examinee, at, version, receipt);
            default -> throw new IllegalStateException("a notice of kind " + row.getString("kind"));
        };
    }

    private RegisteredStudent student(ResultSet row) throws SQLException {
        String institution = row.getString("institution_code");
        String recordId = row.getString("record_id");
        return new RegisteredStudent(
                institution,
                recordId,
                row.getInt("record_version"),
                row.getString("examinee_number"),
                row.getString("student_number"),
                row.getString("name"),
                Sex.find(row.getString("sex")).orElseThrow(),
                row.getObject("birth_date", LocalDate.class),
                row.getString("document_type"),
                sealing.open(
                        row.getBytes("document_number"),
                        "registry.study_record.document_number|" + institution + "|" + recordId),
                row.getString("ethnic_group"),
                row.getString("major_code"),
                row.getString("major_name"),
                row.getString("branch"),
                row.getString("department"),
                row.getString("class_name"),
                row.getString("study_level"),
                row.getString("study_form"),
                row.getBigDecimal("school_years"),
                row.getObject("entry_date", LocalDate.class),
                row.getObject("expected_graduation", LocalDate.class),
                StudentStatus.of(row.getString("status")).name());
    }
}
