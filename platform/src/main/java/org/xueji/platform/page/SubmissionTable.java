package org.xueji.platform.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// `platform.submission`: forms that were sent, and where their senders were sent on to.
final class SubmissionTable {
    /// What a claim found.
    ///
    /// @param subject whose form it is; absent when another claim came in between
    /// @param seeOther the first one's answer; absent while it runs
    record Found(
            boolean claimed,
            @Nullable String subject,
            @Nullable String seeOther,
            @Nullable String told) {}

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found claim(Door door, String key, String subject, Instant now) {
        return jdbc.sql("""
                        WITH claimed AS (
                          INSERT INTO platform.submission (door, submission_key, subject, submitted_at)
                          VALUES (:door, :key, :subject, :now)
                          ON CONFLICT (door, submission_key) DO NOTHING
                          RETURNING subject)
                        SELECT EXISTS (SELECT FROM claimed) AS claimed, earlier.subject, earlier.see_other, earlier.told
                          FROM (SELECT 1) AS always
                          LEFT JOIN platform.submission AS earlier
                            ON earlier.door = :door AND earlier.submission_key = :key
                        """)
                .param("door", door.name())
                .param("key", key)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Found(
                        row.getBoolean("claimed"),
                        row.getString("subject"),
                        row.getString("see_other"),
                        row.getString("told")))
                .single();
    }

    void answered(Door door, String key, String seeOther, String told) {
        jdbc.sql("""
                        UPDATE platform.submission SET see_other = :seeOther, told = :told
                         WHERE door = :door AND submission_key = :key
                        """)
                .param("seeOther", seeOther)
                .param("told", told)
                .param("door", door.name())
                .param("key", key)
                .update();
    }

    void release(Door door, String key) {
        jdbc.sql("DELETE FROM platform.submission WHERE door = :door AND submission_key = :key")
                .param("door", door.name())
                .param("key", key)
                .update();
    }

    int forget(List<Door> doors, Instant before) {
        return jdbc.sql("DELETE FROM platform.submission WHERE door IN (:doors) AND submitted_at < :before")
                .param("doors", doors.stream().map(Door::name).toList())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
