package org.xueji.platform.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// `platform.invitation`: one-time links, found by the hash of their token.
final class InvitationTable {
    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a link and kills the older ones for the same person.
    void issue(
            Door door, byte[] tokenHash, @Nullable String invitee, String invitedBy, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        WITH older AS (
                          UPDATE platform.invitation SET used_at = :now
                           WHERE door = :door AND invitee IS NOT DISTINCT FROM :invitee::text AND used_at IS NULL
                        )
                        INSERT INTO platform.invitation (token_hash, door, invitee, invited_by, invited_at, expires_at)
                        VALUES (:hash, :door, :invitee, :by, :now, :expires)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("door", door.name())
                .param("invitee", invitee)
                .param("hash", tokenHash)
                .param("by", invitedBy)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitations.Invited> find(Door door, byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        SELECT invitee FROM platform.invitation
                         WHERE token_hash = :hash AND door = :door AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("door", door.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Invitations.Invited(row.getString("invitee")))
                .optional();
    }

    Optional<Invitations.Invited> redeem(Door door, byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        UPDATE platform.invitation SET used_at = :now
                         WHERE token_hash = :hash AND door = :door AND used_at IS NULL AND expires_at > :now
                        RETURNING invitee
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hash", tokenHash)
                .param("door", door.name())
                .query((row, n) -> new Invitations.Invited(row.getString("invitee")))
                .optional();
    }
}
