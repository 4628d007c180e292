package org.xueji.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// `platform.job`: long work and how far it is.
final class JobTable {
    record Claimed(String jobId, String kind, String owner, String payload) {}

    private static final String COLUMNS =
            "job_id, door, owner, kind, title, state, done, total, note, result_path, created_at, finished_at";

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String jobId, Door door, String owner, String kind, String title, String payload) {
        jdbc.sql("""
                        INSERT INTO platform.job (job_id, door, owner, kind, title, payload, state)
                        VALUES (:id, :door, :owner, :kind, :title, :payload, 'WAITING')
                        """)
                .param("id", jobId)
                .param("door", door.name())
                .param("owner", owner)
                .param("kind", kind)
                .param("title", title)
                .param("payload", payload)
                .update();
    }

    /// Takes the oldest job of these kinds that waits, or whose runner has been silent for a minute.
    Optional<Claimed> claim(List<String> kinds) {
        return jdbc.sql("""
                        UPDATE platform.job
                           SET state = 'RUNNING', started_at = now(), heartbeat_at = now()
                         WHERE job_id = (
                                 SELECT job_id FROM platform.job
                                  WHERE kind = ANY (:kinds::text[])
                                    AND (state = 'WAITING'
                                         OR state = 'RUNNING' AND heartbeat_at < now() - interval '1 minute')
                                  ORDER BY created_at
                                  LIMIT 1
                                  FOR UPDATE SKIP LOCKED)
                        RETURNING job_id, kind, owner, payload
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, n) -> new Claimed(
                        row.getString("job_id"),
                        row.getString("kind"),
                        row.getString("owner"),
                        row.getString("payload")))
                .optional();
    }

    /// On start nothing of this process runs yet, so what claims to run was cut by the last end.
    int requeueCut(List<String> kinds) {
        return jdbc.sql("""
                        UPDATE platform.job SET state = 'WAITING'
                         WHERE state = 'RUNNING' AND kind = ANY (:kinds::text[])
                        """).param("kinds", kinds.toArray(String[]::new)).update();
    }

    void progress(String jobId, long done, long total, String note) {
        jdbc.sql("""
                        UPDATE platform.job SET done = :done, total = :total, note = :note, heartbeat_at = now()
                         WHERE job_id = :id
                        """)
                .param("done", done)
                .param("total", total)
                .param("note", note)
                .param("id", jobId)
                .update();
    }

    void heartbeat(List<String> jobIds) {
        jdbc.sql("UPDATE platform.job SET heartbeat_at = now() WHERE job_id = ANY (:ids::text[])")
                .param("ids", jobIds.toArray(String[]::new))
                .update();
    }

    void resultAt(String jobId, String path) {
        jdbc.sql("UPDATE platform.job SET result_path = :path WHERE job_id = :id")
                .param("path", path)
                .param("id", jobId)
                .update();
    }

    void finish(String jobId, Job.State state, String note) {
        jdbc.sql("""
                        UPDATE platform.job
                           SET state = :state, finished_at = now(),
                               note = CASE WHEN :note = '' THEN note ELSE :note END
                         WHERE job_id = :id
                        """)
                .param("state", state.name())
                .param("note", note)
                .param("id", jobId)
                .update();
    }

    Optional<Job> find(Door door, String owner, String jobId) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM platform.job
                         WHERE job_id = :id AND door = :door AND owner = :owner
                        """)
                .param("id", jobId)
                .param("door", door.name())
                .param("owner", owner)
                .query(JobTable::job)
                .optional();
    }

    List<Job> latest(Door door, String owner) {
        return jdbc.sql("SELECT " + COLUMNS + """
                          FROM platform.job
                         WHERE door = :door AND owner = :owner
                         ORDER BY created_at DESC
                         LIMIT 100
                        """)
                .param("door", door.name())
                .param("owner", owner)
                .query(JobTable::job)
                .list();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Job(
                row.getString("job_id"),
                Door.valueOf(row.getString("door")),
                row.getString("owner"),
                row.getString("kind"),
                row.getString("title"),
                Job.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("note"),
                row.getString("result_path"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
