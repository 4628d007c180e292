package org.xueji.platform.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `platform.audit_entry`: the chain; this role may insert and read, nothing else.
final class AuditTable {
    // Length before each field, so that no two different entries have the same bytes.
    private static final String HASH = """
            sha256(convert_to(concat_ws('|', %1$s.side, %1$s.sequence,
              (extract(epoch from %1$s.noted_at) * 1000000)::bigint,
              length(%1$s.actor), %1$s.actor, length(%1$s.action), %1$s.action, length(%1$s.target), %1$s.target,
              length(%1$s.outcome), %1$s.outcome, length(%1$s.detail), %1$s.detail,
              encode(%1$s.previous_hash, 'hex')), 'UTF8'))""";

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(String side) {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('audit ' || :side))) AS held")
                .param("side", side)
                .query(Integer.class)
                .single();
    }

    void append(String side, Instant at, String actor, String action, String target, String outcome, String detail) {
        jdbc.sql("""
                        WITH tail AS (
                          SELECT sequence, hash FROM platform.audit_entry
                           WHERE side = :side ORDER BY sequence DESC LIMIT 1
                        ), entry AS (
                          SELECT :side AS side, coalesce((SELECT sequence FROM tail), 0) + 1 AS sequence,
                                 :at::timestamptz AS noted_at, :actor AS actor, :action AS action, :target AS target,
                                 :outcome AS outcome, :detail AS detail,
                                 coalesce((SELECT hash FROM tail), '\\x00'::bytea) AS previous_hash
                        )
                        INSERT INTO platform.audit_entry (side, sequence, noted_at, actor, action, target, outcome,
                                                          detail, previous_hash, hash)
                        SELECT side, sequence, noted_at, actor, action, target, outcome, detail, previous_hash,
                               %s
                          FROM entry
                        """.formatted(HASH.formatted("entry")))
                .param("side", side)
                .param("at", at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("target", target)
                .param("outcome", outcome)
                .param("detail", detail)
                .update();
    }

    List<AuditEntry> about(String side, String target) {
        return jdbc.sql("""
                        SELECT sequence, noted_at, actor, action, target, outcome, detail
                          FROM platform.audit_entry
                         WHERE side = :side AND target = :target
                         ORDER BY sequence DESC
                         LIMIT 200
                        """)
                .param("side", side)
                .param("target", target)
                .query((row, n) -> new AuditEntry(
                        row.getLong("sequence"),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("target"),
                        row.getString("outcome"),
                        row.getString("detail")))
                .list();
    }

    long firstBroken(String side) {
        return jdbc.sql("""
                        SELECT coalesce(min(sequence), 0) FROM (
                          SELECT entry.sequence,
                                 entry.hash = %s
                                 AND entry.previous_hash
                                     = coalesce(lag(entry.hash) OVER (ORDER BY entry.sequence), '\\x00'::bytea)
                                 AND entry.sequence = row_number() OVER (ORDER BY entry.sequence) AS fits
                            FROM platform.audit_entry AS entry
                           WHERE entry.side = :side) AS checked
                         WHERE NOT fits
                        """.formatted(HASH.formatted("entry")))
                .param("side", side)
                .query(Long.class)
                .single();
    }
}
