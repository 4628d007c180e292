package org.xueji.registry.account;

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
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;

/// `registry.registration`: registrations by the hash of their browser's token, until they are activated or expire.
@Component
class RegistrationTable {
    /// A registration that lives.
    ///
    /// @param activatedAt when it became an account; absent before
    record Registration(
            String accountKey, Address address, @Nullable Instant activatedAt) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final HandleTable handles;

    RegistrationTable(@Registry JdbcClient jdbc, Sealing sealing, HandleTable handles) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.handles = handles;
    }

    void insert(String accountKey, Address address, byte[] requestHash, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        INSERT INTO registry.registration (handle_index, request_hash, account_key, kind, address, asked_at,
                                                           expires_at)
                        VALUES (:handle, :request, :account, :kind, :address, :now, :expires)
                        """)
                .param("handle", handles.indexOf(address))
                .param("request", requestHash)
                .param("account", accountKey)
                .param("kind", address.kind().name())
                .param("address", sealing.seal(address.value(), place(accountKey)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Registration> ofRequest(byte[] requestHash, Instant now) {
        return jdbc.sql("""
                        SELECT account_key, kind, address, activated_at
                          FROM registry.registration
                         WHERE request_hash = :request AND expires_at > :now
                        """)
                .param("request", requestHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::registration)
                .optional();
    }

    Optional<Registration> ofLink(byte[] linkHash, Instant now) {
        return jdbc.sql("""
                        SELECT account_key, kind, address, activated_at
                          FROM registry.registration
                         WHERE link_hash = :link AND expires_at > :now AND activated_at IS NULL
                        """)
                .param("link", linkHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::registration)
                .optional();
    }

    /// Sets the link that activates it; the one before is dead.
    void setLink(byte[] requestHash, byte[] linkHash) {
        jdbc.sql("UPDATE registry.registration SET link_hash = :link WHERE request_hash = :request")
                .param("link", linkHash)
                .param("request", requestHash)
                .update();
    }

    /// Uses a registration up; false when somebody else was quicker or it expired.
    boolean activate(Registration registration, Instant now) {
        return jdbc.sql("""
                                UPDATE registry.registration SET activated_at = :now
                                 WHERE handle_index = :handle AND account_key = :account AND activated_at IS NULL
                                   AND expires_at > :now
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("handle", handles.indexOf(registration.address()))
                        .param("account", registration.accountKey())
                        .update()
                == 1;
    }

    /// Forgets at most 1000 expired registrations.
    ///
    /// @return the keys of those that never became accounts
    List<String> forgetExpired(Instant now) {
        return jdbc.sql("""
                        WITH gone AS (
                          DELETE FROM registry.registration
                           WHERE (handle_index, request_hash) IN (
                                   SELECT handle_index, request_hash FROM registry.registration
                                    WHERE expires_at <= :now ORDER BY expires_at LIMIT 1000)
                          RETURNING account_key, activated_at
                        )
                        SELECT gone.account_key FROM gone
                         WHERE gone.activated_at IS NULL
                           AND NOT EXISTS (SELECT 1 FROM registry.account
                                            WHERE account.account_key = gone.account_key)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private Registration registration(ResultSet row, int number) throws SQLException {
        String account = row.getString("account_key");
        OffsetDateTime activatedAt = row.getObject("activated_at", OffsetDateTime.class);
        return new Registration(
                account,
                new Address(
                        Address.Kind.valueOf(row.getString("kind")),
                        sealing.open(row.getBytes("address"), place(account))),
                activatedAt == null ? null : activatedAt.toInstant());
    }

    private static String place(String accountKey) {
        return "registry.registration.address|" + accountKey;
    }
}
