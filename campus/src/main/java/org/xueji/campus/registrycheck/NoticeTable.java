package org.xueji.campus.registrycheck;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.exchange.RegisteredStudent;
import org.xueji.exchange.RegistryNotice;

/// Writes `campus.registry_cursor`, `campus.registry_copy` and `campus.registry_check`.
@Component
class NoticeTable {
    /// A published record with its number sealed and indexed.
    record Copy(RegistryNotice.RecordPublished notice, byte[] sealedNumber, byte[] index) {
        RegisteredStudent student() {
            return notice.student();
        }
    }

    /// A check, or that it went stale.
    ///
    /// @param staleAt absent while it counts
    record Check(
            RegistryNotice notice,
            String receiptNumber,
            int recordVersion,
            @Nullable Instant staleAt) {}

    private final JdbcClient jdbc;

    NoticeTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long cursor(String institutionCode) {
        return jdbc.sql("SELECT number FROM campus.registry_cursor WHERE institution_code = :institution")
                .param("institution", institutionCode)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Nullable
    Instant takenAt(String institutionCode) {
        return jdbc.sql("SELECT taken_at FROM campus.registry_cursor WHERE institution_code = :institution")
                .param("institution", institutionCode)
                .query((row, n) -> row.getTimestamp("taken_at"))
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    /// Holds the cursor until the transaction ends, so that each notice takes effect once.
    long holdCursor(String institutionCode) {
        return jdbc.sql("""
                        INSERT INTO campus.registry_cursor AS cursor (institution_code, number) VALUES (:institution, 0)
                        ON CONFLICT (institution_code) DO UPDATE SET number = cursor.number
                        RETURNING number
                        """)
                .param("institution", institutionCode)
                .query(Long.class)
                .single();
    }

    void moveCursor(String institutionCode, long number, Instant at) {
        jdbc.sql("""
                        UPDATE campus.registry_cursor SET number = :number, taken_at = :at
                         WHERE institution_code = :institution AND number < :number
                        """)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("institution", institutionCode)
                .update();
    }

    /// Keeps the latest copy of each record; an older one than is known changes nothing.
    void writeCopies(List<Copy> copies) {
        jdbc.sql("""
                        INSERT INTO campus.registry_copy AS known (institution_code, record_id, notice_number,
                          examinee_number, version, student_number, name, sex, birth_date, ethnic_group,
                          document_type, document_number, document_index, major_code, major_name, branch, department,
                          class_name, study_level, study_form, school_years, entry_date, expected_graduation, status,
                          published_at)
                        SELECT * FROM unnest(:institutions::text[], :records::text[], :notices::bigint[],
                          :examinees::text[], :versions::int[], :students::text[], :names::text[], :sexes::text[],
                          :births::date[], :groups::text[], :types::text[], :numbers::bytea[], :indexes::bytea[],
                          :majors::text[], :majorNames::text[], :branches::text[], :departments::text[],
                          :classes::text[], :levels::text[], :forms::text[], :years::numeric[], :entries::date[],
                          :graduations::date[], :statuses::text[], :times::timestamptz[])
                        ON CONFLICT (institution_code, record_id) DO UPDATE
                           SET notice_number = excluded.notice_number, examinee_number = excluded.examinee_number,
                               version = excluded.version, student_number = excluded.student_number,
                               name = excluded.name, sex = excluded.sex, birth_date = excluded.birth_date,
                               ethnic_group = excluded.ethnic_group, document_type = excluded.document_type,
                               document_number = excluded.document_number, document_index = excluded.document_index,
                               major_code = excluded.major_code, major_name = excluded.major_name,
                               branch = excluded.branch, department = excluded.department,
                               class_name = excluded.class_name, study_level = excluded.study_level,
                               study_form = excluded.study_form, school_years = excluded.school_years,
                               entry_date = excluded.entry_date, expected_graduation = excluded.expected_graduation,
                               status = excluded.status, published_at = excluded.published_at
                         WHERE known.notice_number < excluded.notice_number
                        """)
                .param("institutions", texts(copies, copy -> copy.notice().institutionCode()))
                .param("records", texts(copies, copy -> copy.notice().recordId()))
                .param(
                        "notices",
                        copies.stream().map(copy -> copy.notice().number()).toArray(Long[]::new))
                .param("examinees", texts(copies, copy -> copy.notice().examineeNumber()))
                .param(
                        "versions",
                        copies.stream().map(copy -> copy.student().version()).toArray(Integer[]::new))
                .param("students", texts(copies, copy -> copy.student().studentNumber()))
                .param("names", texts(copies, copy -> copy.student().name()))
                .param("sexes", texts(copies, copy -> copy.student().sex().code()))
                .param("births", dates(copies, copy -> copy.student().birthDate()))
                .param("groups", texts(copies, copy -> copy.student().ethnicGroup()))
                .param("types", texts(copies, copy -> copy.student().documentType()))
                .param("numbers", copies.stream().map(Copy::sealedNumber).toArray(byte[][]::new))
                .param("indexes", copies.stream().map(Copy::index).toArray(byte[][]::new))
                .param("majors", texts(copies, copy -> copy.student().majorCode()))
                .param("majorNames", texts(copies, copy -> copy.student().majorName()))
                .param("branches", texts(copies, copy -> copy.student().branch()))
                .param("departments", texts(copies, copy -> copy.student().department()))
                .param("classes", texts(copies, copy -> copy.student().className()))
                .param("levels", texts(copies, copy -> copy.student().studyLevel()))
                .param("forms", texts(copies, copy -> copy.student().studyForm()))
                .param(
                        "years",
                        texts(copies, copy -> copy.student().schoolYears().toPlainString()))
                .param("entries", dates(copies, copy -> copy.student().entryDate()))
                .param("graduations", dates(copies, copy -> copy.student().expectedGraduation()))
                .param("statuses", texts(copies, copy -> copy.student().status()))
                .param("times", times(copies, copy -> copy.notice().at()))
                .update();
    }

    /// Keeps the latest check of each record; an older notice than is known changes nothing.
    void writeChecks(List<Check> checks) {
        jdbc.sql("""
                        INSERT INTO campus.registry_check AS known (institution_code, record_id, notice_number,
                          examinee_number, receipt_number, record_version, checked_at, stale_at)
                        SELECT * FROM unnest(:institutions::text[], :records::text[], :notices::bigint[],
                          :examinees::text[], :receipts::text[], :versions::int[], :times::timestamptz[],
                          :stale::timestamptz[])
                        ON CONFLICT (institution_code, record_id) DO UPDATE
                           SET notice_number = excluded.notice_number, examinee_number = excluded.examinee_number,
                               receipt_number = excluded.receipt_number, record_version = excluded.record_version,
                               checked_at = CASE WHEN excluded.stale_at IS NULL
                                                   OR known.receipt_number <> excluded.receipt_number
                                                 THEN excluded.checked_at ELSE known.checked_at END,
                               stale_at = excluded.stale_at
                         WHERE known.notice_number < excluded.notice_number
                        """)
                .param("institutions", texts(checks, check -> check.notice().institutionCode()))
                .param("records", texts(checks, check -> check.notice().recordId()))
                .param(
                        "notices",
                        checks.stream().map(check -> check.notice().number()).toArray(Long[]::new))
                .param("examinees", texts(checks, check -> check.notice().examineeNumber()))
                .param("receipts", texts(checks, Check::receiptNumber))
                .param("versions", checks.stream().map(Check::recordVersion).toArray(Integer[]::new))
                .param("times", times(checks, check -> check.notice().at()))
                .param("stale", times(checks, Check::staleAt))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static <T> @Nullable String[] dates(List<T> rows, Function<T, @Nullable LocalDate> date) {
        return texts(rows, row -> {
            LocalDate day = date.apply(row);
            return day == null ? null : day.toString();
        });
    }

    private static <T> @Nullable String[] times(List<T> rows, Function<T, @Nullable Instant> time) {
        return texts(rows, row -> {
            Instant at = time.apply(row);
            return at == null ? null : at.toString();
        });
    }
}
