package org.xueji.campus.office;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;

/// `campus.staff_invitation`: one-time links, found by the hash of their token.
@Component
class InvitationTable {
    /// Whom a living link is for.
    ///
    /// @param staffNumber absent for the very first member of staff
    record Invited(@Nullable String staffNumber, @Nullable String name) {}

    private final JdbcClient jdbc;

    InvitationTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a link and kills the older ones for the same person.
    void issue(byte[] tokenHash, @Nullable String staffNumber, String invitedBy, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        WITH older AS (
                          UPDATE campus.staff_invitation SET used_at = :now
                           WHERE staff_number IS NOT DISTINCT FROM :staff::text AND used_at IS NULL
                        )
                        INSERT INTO campus.staff_invitation (token_hash, staff_number, invited_by, invited_at, expires_at)
                        VALUES (:hash, :staff, :by, :now, :expires)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("staff", staffNumber)
                .param("hash", tokenHash)
                .param("by", invitedBy)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invited> find(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        SELECT staff.staff_number, staff.name
                          FROM campus.staff_invitation AS invitation
                          LEFT JOIN campus.staff ON staff.staff_number = invitation.staff_number
                         WHERE invitation.token_hash = :hash AND invitation.used_at IS NULL
                           AND invitation.expires_at > :now AND staff.disabled_at IS NULL
                        """)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Invited(row.getString("staff_number"), row.getString("name")))
                .optional();
    }

    /// Uses a link up; empty when it was used, has expired, or the person is disabled.
    Optional<Invited> redeem(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        WITH redeemed AS (
                          UPDATE campus.staff_invitation SET used_at = :now
                           WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                          RETURNING staff_number
                        )
                        SELECT staff.staff_number, staff.name
                          FROM redeemed
                          LEFT JOIN campus.staff ON staff.staff_number = redeemed.staff_number
                         WHERE staff.disabled_at IS NULL
                        """)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Invited(row.getString("staff_number"), row.getString("name")))
                .optional();
    }
}
