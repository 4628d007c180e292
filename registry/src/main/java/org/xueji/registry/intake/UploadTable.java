package org.xueji.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.upload` and `registry.upload_finding`.
@Component
class UploadTable {
    private static final String COLUMNS = """
            institution_code, upload_id, kind, file_name, format, state, refusal, row_count, error_count,
            warning_count, information_count, new_count, changed_count, unchanged_count, received_by, received_at
            """;

    private final JdbcClient jdbc;

    UploadTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Upload upload) {
        jdbc.sql("""
                        INSERT INTO registry.upload (institution_code, upload_id, kind, file_name, state,
                                                     received_by, received_at)
                        VALUES (:institution, :upload, :kind, :name, 'WAITING', :by, :at)
                        """)
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .param("kind", upload.kind().name())
                .param("name", upload.fileName())
                .param("by", upload.receivedBy())
                .param("at", upload.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Upload> find(String institution, String upload) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM registry.upload
                         WHERE institution_code = :institution AND upload_id = :upload
                        """)
                .param("institution", institution)
                .param("upload", upload)
                .query(UploadTable::upload)
                .optional();
    }

    /// The upload, which nobody else moves until this transaction ends.
    Optional<Upload> lock(String institution, String upload) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM registry.upload
                         WHERE institution_code = :institution AND upload_id = :upload
                           FOR UPDATE
                        """)
                .param("institution", institution)
                .param("upload", upload)
                .query(UploadTable::upload)
                .optional();
    }

    List<Upload> latest(String institution) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM registry.upload
                         WHERE institution_code = :institution
                         ORDER BY received_at DESC, upload_id
                         LIMIT 50
                        """)
                .param("institution", institution)
                .query(UploadTable::upload)
                .list();
    }

    long countChecked(String institution) {
        return jdbc.sql("""
                        SELECT count(*) FROM registry.upload
                         WHERE institution_code = :institution AND state = 'CHECKED'
                        """).param("institution", institution).query(Long.class).single();
    }

    /// Moves an upload on; false when it is not where it was expected.
    boolean move(String institution, String upload, UploadState from, UploadState to) {
        return jdbc.sql("""
                                UPDATE registry.upload SET state = :to
                                 WHERE institution_code = :institution AND upload_id = :upload AND state = :from
                                """)
                        .param("to", to.name())
                        .param("institution", institution)
                        .param("upload", upload)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void result(Upload upload, UploadState state, String format, String refusal, Upload.Counts counts, Instant at) {
        jdbc.sql("""
                        UPDATE registry.upload
                           SET state = :state, format = :format, refusal = :refusal, row_count = :rows,
                               error_count = :errors, warning_count = :warnings, information_count = :informations,
                               new_count = :added, changed_count = :changed, unchanged_count = :unchanged,
                               finished_at = :at
                         WHERE institution_code = :institution AND upload_id = :upload
                        """)
                .param("state", state.name())
                .param("format", format)
                .param("refusal", refusal)
                .param("rows", counts.rows())
                .param("errors", counts.errors())
                .param("warnings", counts.warnings())
                .param("informations", counts.informations())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .update();
    }

    /// Puts findings in the place of the old.
    void replaceFindings(Upload upload, List<Finding> findings) {
        jdbc.sql("""
                        DELETE FROM registry.upload_finding
                         WHERE institution_code = :institution AND upload_id = :upload
                        """)
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .update();
        jdbc.sql("""
                        INSERT INTO registry.upload_finding (institution_code, upload_id, position, row_number, heading,
                                                             severity, code, message)
                        SELECT :institution, :upload, position, row_number, heading, severity, code, message
                          FROM unnest(:positions::int[], :rows::int[], :headings::text[], :severities::text[],
                                      :codes::text[], :messages::text[])
                            AS finding (position, row_number, heading, severity, code, message)
                        """)
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .param("positions", IntStream.range(0, findings.size()).boxed().toArray(Integer[]::new))
                .param("rows", findings.stream().map(Finding::row).toArray(Integer[]::new))
                .param("headings", findings.stream().map(Finding::heading).toArray(String[]::new))
                .param(
                        "severities",
                        findings.stream()
                                .map(finding -> finding.severity().name())
                                .toArray(String[]::new))
                .param("codes", findings.stream().map(Finding::code).toArray(String[]::new))
                .param("messages", findings.stream().map(Finding::message).toArray(String[]::new))
                .update();
    }

    /// Findings in the order of the file.
    ///
    /// @param severity only these; empty for all
    List<Finding> findings(String institution, String upload, String severity, int size, int from) {
        return jdbc.sql("""
                        SELECT row_number, heading, severity, code, message
                          FROM registry.upload_finding
                         WHERE institution_code = :institution AND upload_id = :upload
                           AND (:severity = '' OR severity = :severity)
                         ORDER BY row_number, position
                         LIMIT :size OFFSET :from
                        """)
                .param("institution", institution)
                .param("upload", upload)
                .param("severity", severity)
                .param("size", size)
                .param("from", from)
                .query((row, n) -> new Finding(
                        row.getInt("row_number"),
                        row.getString("heading"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("code"),
                        row.getString("message")))
                .list();
    }

    long countFindings(String institution, String upload, String severity) {
        return jdbc.sql("""
                        SELECT count(*) FROM registry.upload_finding
                         WHERE institution_code = :institution AND upload_id = :upload
                           AND (:severity = '' OR severity = :severity)
                        """)
                .param("institution", institution)
                .param("upload", upload)
                .param("severity", severity)
                .query(Long.class)
                .single();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getString("institution_code"),
                row.getString("upload_id"),
                Upload.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("format"),
                UploadState.valueOf(row.getString("state")),
                row.getString("refusal"),
                new Upload.Counts(
                        row.getInt("row_count"),
                        row.getInt("error_count"),
                        row.getInt("warning_count"),
                        row.getInt("information_count"),
                        row.getInt("new_count"),
                        row.getInt("changed_count"),
                        row.getInt("unchanged_count")),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
