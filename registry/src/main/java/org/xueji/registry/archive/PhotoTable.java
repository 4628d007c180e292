package org.xueji.registry.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;

/// The photos of many records at once: `registry.study_record`, its versions and changes, and the notices.
@Component
class PhotoTable {
    /// A record that may get a photo.
    ///
    /// @param photo key of the present one; absent when there is none
    record Target(
            String recordId,
            String examineeNumber,
            int version,
            @Nullable String photo,
            boolean published) {}

    /// A record and its new photo.
    record Attached(Target target, String photo) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    PhotoTable(@Registry JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The records of some 考生号, which nobody else changes or checks until this transaction ends.
    List<Target> lock(String institution, List<String> examineeNumbers, PhotoKind kind) {
        return jdbc.sql("""
                        SELECT record_id, examinee_number, version, %s AS photo, published_at IS NOT NULL AS published
                          FROM registry.study_record
                         WHERE institution_code = :institution AND examinee_number = ANY (:numbers::text[])
                         ORDER BY record_id
                           FOR UPDATE
                        """.formatted(column(kind)))
                .param("institution", institution)
                .param("numbers", examineeNumbers.toArray(String[]::new))
                .query((row, n) -> new Target(
                        row.getString("record_id"),
                        row.getString("examinee_number"),
                        row.getInt("version"),
                        row.getString("photo"),
                        row.getBoolean("published")))
                .list();
    }

    /// Gives locked records their photos; published ones get a new version, with everything that belongs to it.
    void attach(String institution, PhotoKind kind, List<Attached> photos, String reason, String by, Instant at) {
        jdbc.sql("""
                        WITH photo AS (
                          SELECT * FROM unnest(:records::text[], :photos::text[], :olds::bytea[], :news::bytea[])
                            AS photo (record_id, photo, old_value, new_value)
                        ), changed AS (
                          UPDATE registry.study_record AS record
                             SET %1$s = photo.photo, updated_at = :at,
                                 version = record.version + CASE WHEN record.published_at IS NULL THEN 0 ELSE 1 END
                            FROM photo
                           WHERE record.institution_code = :institution AND record.record_id = photo.record_id
                          RETURNING record.*
                        ), published AS (
                          SELECT * FROM changed WHERE published_at IS NOT NULL
                        ), copied AS (
                          INSERT INTO registry.study_record_version (%2$s, published_at)
                          SELECT %2$s, :at FROM published
                        ), noted AS (
                          INSERT INTO registry.study_record_change (institution_code, record_id, version, field,
                                                                    old_value, new_value, changed_by, reason, changed_at)
                          SELECT published.institution_code, published.record_id, published.version, :field,
                                 photo.old_value, photo.new_value, :by, :reason, :at
                            FROM published JOIN photo ON photo.record_id = published.record_id
                        )
                        INSERT INTO registry.notice (institution_code, kind, record_id, record_version, receipt_number,
                                                     happened_at)
                        SELECT * FROM (
                          SELECT institution_code, 'PUBLISHED', record_id, version, NULL::text, :at::timestamptz
                            FROM published
                          UNION ALL
                          SELECT checked.institution_code, 'STALE', checked.record_id, checked.record_version,
                                 checked.receipt_number, :at
                            FROM published
                            JOIN registry.record_check AS checked
                              ON checked.institution_code = published.institution_code
                             AND checked.record_id = published.record_id
                             AND checked.record_version = published.version - 1) AS deed
                        """.formatted(column(kind), VersionColumns.ALL))
                .param(
                        "records",
                        photos.stream().map(photo -> photo.target().recordId()).toArray(String[]::new))
                .param("photos", photos.stream().map(Attached::photo).toArray(String[]::new))
                .param(
                        "olds",
                        photos.stream()
                                .map(photo -> sealed(institution, kind, photo, true))
                                .toArray(byte[][]::new))
                .param(
                        "news",
                        photos.stream()
                                .map(photo -> sealed(institution, kind, photo, false))
                                .toArray(byte[][]::new))
                .param("institution", institution)
                .param("field", field(kind).name())
                .param("by", by)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte @Nullable [] sealed(String institution, PhotoKind kind, Attached attached, boolean old) {
        Target target = attached.target();
        String value = old ? target.photo() : attached.photo();
        return value == null
                ? null
                : sealing.seal(
                        value,
                        ChangeTable.place(
                                institution,
                                target.recordId(),
                                target.version() + 1,
                                field(kind).name(),
                                old));
    }

    private static RecordField field(PhotoKind kind) {
        return switch (kind) {
            case ADMISSION -> RecordField.ADMISSION_PHOTO;
            case GRADUATION -> RecordField.GRADUATION_PHOTO;
        };
    }

    private static String column(PhotoKind kind) {
        return field(kind).name().toLowerCase(Locale.ROOT);
    }
}
