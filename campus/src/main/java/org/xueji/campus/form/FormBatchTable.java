package org.xueji.campus.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.form_batch`.
@Component
class FormBatchTable {
    private static final String SELECT = """
            SELECT batch_id, campaign_id, title, class_codes, student_number, choice, format, requested_by,
                   requested_at, job_id, forms, pages, size, warnings, finished_at
              FROM campus.form_batch
            """;

    private final JdbcClient jdbc;

    FormBatchTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a new batch.
    ///
    /// @return whether it is new: a form sent twice brings one batch
    boolean insert(FormBatch batch) {
        return jdbc.sql("""
                        INSERT INTO campus.form_batch (batch_id, campaign_id, title, class_codes, student_number,
                          choice, format, requested_by, requested_at)
                        VALUES (:batch, :campaign, :title, :classes::text[], :student, :choice, :format, :by, :at)
                        ON CONFLICT (batch_id) DO NOTHING
                        """)
                        .param("batch", batch.batchId())
                        .param("campaign", batch.campaignId())
                        .param("title", batch.title())
                        .param("classes", batch.classCodes().toArray(String[]::new))
                        .param("student", batch.studentNumber())
                        .param("choice", batch.choice().name())
                        .param("format", batch.format().name())
                        .param("by", batch.requestedBy())
                        .param("at", batch.requestedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void job(String batchId, String jobId) {
        jdbc.sql("UPDATE campus.form_batch SET job_id = :job WHERE batch_id = :batch")
                .param("job", jobId)
                .param("batch", batchId)
                .update();
    }

    void finish(String batchId, int forms, int pages, long size, List<String> warnings, Instant at) {
        jdbc.sql("""
                        UPDATE campus.form_batch
                           SET forms = :forms, pages = :pages, size = :size, warnings = :warnings::text[],
                               finished_at = :at
                         WHERE batch_id = :batch
                        """)
                .param("forms", forms)
                .param("pages", pages)
                .param("size", size)
                .param("warnings", warnings.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("batch", batchId)
                .update();
    }

    Optional<FormBatch> find(String batchId) {
        return jdbc.sql(SELECT + " WHERE batch_id = :batch")
                .param("batch", batchId)
                .query(FormBatchTable::batch)
                .optional();
    }

    /// The latest batches of a person, at most ten.
    List<FormBatch> latest(String requestedBy, String campaignId) {
        return jdbc.sql(SELECT + """
                         WHERE requested_by = :by AND campaign_id = :campaign
                         ORDER BY requested_at DESC
                         LIMIT 10
                        """)
                .param("by", requestedBy)
                .param("campaign", campaignId)
                .query(FormBatchTable::batch)
                .list();
    }

    int deleteBefore(Instant instant) {
        return jdbc.sql("DELETE FROM campus.form_batch WHERE requested_at < :before")
                .param("before", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static FormBatch batch(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new FormBatch(
                row.getString("batch_id"),
                row.getString("campaign_id"),
                row.getString("title"),
                List.of((String[]) row.getArray("class_codes").getArray()),
                row.getString("student_number"),
                FormChoice.valueOf(row.getString("choice")),
                FormFile.valueOf(row.getString("format")),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("job_id"),
                row.getInt("forms"),
                row.getInt("pages"),
                row.getLong("size"),
                List.of((String[]) row.getArray("warnings").getArray()),
                finished == null ? null : finished.toInstant());
    }
}
