package org.xueji.campus.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.collection_scan`.
@Component
class ScanTable {
    private static final String COLUMNS = """
            scan_id, place, scanned, verdict, words, campaign_id, class_code, student_number, copy, scanned_by,
            scanned_at, undone_at""";

    private final JdbcClient jdbc;

    ScanTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Begins a scan; empty when one of this key was made before. Waits for one that is being made.
    Optional<Long> begin(String key, Place place, ScannedCode code, String by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO campus.collection_scan (scan_key, place, scanned, scanned_by, scanned_at)
                        VALUES (:key, :place, :scanned, :by, :now)
                        ON CONFLICT (scan_key) DO NOTHING
                        RETURNING scan_id
                        """)
                .param("key", key)
                .param("place", place.name())
                .param("scanned", code.text())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void judged(long scanId, Judgement judgement) {
        jdbc.sql("""
                        UPDATE campus.collection_scan
                           SET verdict = :verdict, words = :words, campaign_id = :campaign, class_code = :class,
                               student_number = :student, copy = :copy
                         WHERE scan_id = :scan
                        """)
                .param("verdict", judgement.verdict().name())
                .param("words", judgement.words())
                .param("campaign", judgement.campaignId())
                .param("class", judgement.classCode())
                .param("student", judgement.studentNumber())
                .param("copy", judgement.copy())
                .param("scan", scanId)
                .update();
    }

    Optional<Scan> ofKey(String key, String by) {
        return jdbc.sql("SELECT " + COLUMNS + """

                          FROM campus.collection_scan
                         WHERE scan_key = :key AND scanned_by = :by AND verdict IS NOT NULL
                        """)
                .param("key", key)
                .param("by", by)
                .query(ScanTable::scan)
                .optional();
    }

    Optional<Scan> find(long scanId) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM campus.collection_scan WHERE scan_id = :scan AND verdict IS NOT NULL")
                .param("scan", scanId)
                .query(ScanTable::scan)
                .optional();
    }

    /// The latest scans of a person at a place, newest first.
    List<Scan> latest(String by, Place place, int atMost) {
        return jdbc.sql("SELECT " + COLUMNS + """

                          FROM campus.collection_scan
                         WHERE scanned_by = :by AND place = :place AND verdict IS NOT NULL
                         ORDER BY scan_id DESC
                         LIMIT :size
                        """)
                .param("by", by)
                .param("place", place.name())
                .param("size", atMost)
                .query(ScanTable::scan)
                .list();
    }

    /// Marks a scan as undone; false when it was.
    boolean undo(long scanId, Instant now) {
        return jdbc.sql("""
                                UPDATE campus.collection_scan SET undone_at = :now
                                 WHERE scan_id = :scan AND undone_at IS NULL AND verdict = 'TAKEN'
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("scan", scanId)
                        .update()
                == 1;
    }

    private static Scan scan(ResultSet row, int number) throws SQLException {
        OffsetDateTime undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        @Nullable Integer copy = row.getObject("copy", Integer.class);
        return new Scan(
                row.getLong("scan_id"),
                Place.valueOf(row.getString("place")),
                row.getString("scanned"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                row.getString("campaign_id"),
                row.getString("class_code"),
                row.getString("student_number"),
                copy,
                row.getString("scanned_by"),
                row.getObject("scanned_at", OffsetDateTime.class).toInstant(),
                undoneAt == null ? null : undoneAt.toInstant());
    }
}
