package org.xueji.platform.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// `platform.session`: server-side sessions, found by the hash of their token.
final class SessionTable {
    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Session session) {
        jdbc.sql("""
                        INSERT INTO platform.session (token_hash, door, subject, opened_at, seen_at, ends_at,
                                                      second_factor_at, user_agent, address)
                        VALUES (:hash, :door, :subject, :opened, :seen, :ends, :factor, :agent, :address)
                        """)
                .param("hash", session.tokenHash())
                .param("door", session.door().name())
                .param("subject", session.subject())
                .param("opened", at(session.openedAt()))
                .param("seen", at(session.seenAt()))
                .param("ends", at(session.endsAt()))
                .param("factor", session.secondFactorAt() == null ? null : at(session.secondFactorAt()))
                .param("agent", session.userAgent())
                .param("address", session.address())
                .update();
    }

    Optional<Session> find(byte[] tokenHash) {
        return jdbc.sql("""
                        SELECT token_hash, door, subject, opened_at, seen_at, ends_at, second_factor_at,
                               user_agent, address
                          FROM platform.session
                         WHERE token_hash = :hash AND ended_at IS NULL
                        """)
                .param("hash", tokenHash)
                .query(SessionTable::session)
                .optional();
    }

    void seen(byte[] tokenHash, Instant now) {
        jdbc.sql("UPDATE platform.session SET seen_at = :now WHERE token_hash = :hash")
                .param("now", at(now))
                .param("hash", tokenHash)
                .update();
    }

    void secondFactor(byte[] tokenHash, Instant now) {
        jdbc.sql("""
                        UPDATE platform.session SET second_factor_at = :now, changed_at = clock_timestamp()
                         WHERE token_hash = :hash
                        """).param("now", at(now)).param("hash", tokenHash).update();
    }

    void end(byte[] tokenHash, Instant now) {
        jdbc.sql("""
                        UPDATE platform.session SET ended_at = :now, changed_at = clock_timestamp()
                         WHERE token_hash = :hash AND ended_at IS NULL
                        """).param("now", at(now)).param("hash", tokenHash).update();
    }

    void endOthers(Door door, String subject, byte[] kept, Instant now) {
        jdbc.sql("""
                        UPDATE platform.session SET ended_at = :now, changed_at = clock_timestamp()
                         WHERE door = :door AND subject = :subject AND ended_at IS NULL AND token_hash <> :kept
                        """)
                .param("now", at(now))
                .param("door", door.name())
                .param("subject", subject)
                .param("kept", kept)
                .update();
    }

    void personChanged(Door door, String subject) {
        jdbc.sql("""
                        UPDATE platform.session SET changed_at = clock_timestamp()
                         WHERE door = :door AND subject = :subject AND ended_at IS NULL
                        """).param("door", door.name()).param("subject", subject).update();
    }

    /// The hashes of what was changed within the last half minute, longer than any deed stays uncommitted.
    List<byte[]> changedLately() {
        return jdbc.sql("""
                        SELECT token_hash FROM platform.session
                         WHERE changed_at > clock_timestamp() - interval '30 seconds'
                        """).query((row, n) -> row.getBytes("token_hash")).list();
    }

    List<Session> open(Door door, String subject) {
        return jdbc.sql("""
                        SELECT token_hash, door, subject, opened_at, seen_at, ends_at, second_factor_at,
                               user_agent, address
                          FROM platform.session
                         WHERE door = :door AND subject = :subject AND ended_at IS NULL
                         ORDER BY seen_at DESC
                         LIMIT 50
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .query(SessionTable::session)
                .list();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        OffsetDateTime factor = row.getObject("second_factor_at", OffsetDateTime.class);
        return new Session(
                row.getBytes("token_hash"),
                Door.valueOf(row.getString("door")),
                row.getString("subject"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                factor == null ? null : factor.toInstant(),
                row.getString("user_agent"),
                row.getString("address"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
