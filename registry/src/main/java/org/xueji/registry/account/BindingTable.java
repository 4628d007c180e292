package org.xueji.registry.account;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;

/// `registry.binding`: the address of each kind that an account wants to bind.
@Component
class BindingTable {
    /// An address on its way to being bound.
    ///
    /// @param sent whether a code was sent to it
    /// @param provenAt when its code was typed, while another account holds it; absent before
    record Binding(Address address, boolean sent, @Nullable Instant provenAt) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    BindingTable(@Registry JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Keeps the address that a session wants to bind, in place of the one before.
    ///
    /// @param sentAt when a code went out; absent when it was only named
    void put(String accountKey, Address address, String session, @Nullable Instant sentAt) {
        jdbc.sql("""
                        INSERT INTO registry.binding (account_key, kind, address, session_hash, sent_at)
                        VALUES (:account, :kind, :address, :session, :sent)
                        ON CONFLICT (account_key, kind) DO UPDATE
                           SET address = excluded.address, session_hash = excluded.session_hash,
                               sent_at = excluded.sent_at, proven_at = NULL
                        """)
                .param("account", accountKey)
                .param("kind", address.kind().name())
                .param("address", sealing.seal(address.value(), place(accountKey)))
                .param("session", RandomToken.hash(session))
                .param("sent", sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// The address of a kind that this session wants to bind.
    Optional<Binding> find(String accountKey, Address.Kind kind, String session) {
        return jdbc.sql("""
                        SELECT address, sent_at IS NOT NULL AS sent, proven_at
                          FROM registry.binding
                         WHERE account_key = :account AND kind = :kind AND session_hash = :session
                        """)
                .param("account", accountKey)
                .param("kind", kind.name())
                .param("session", RandomToken.hash(session))
                .query((row, n) -> {
                    OffsetDateTime provenAt = row.getObject("proven_at", OffsetDateTime.class);
                    return new Binding(
                            new Address(kind, sealing.open(row.getBytes("address"), place(accountKey))),
                            row.getBoolean("sent"),
                            provenAt == null ? null : provenAt.toInstant());
                })
                .optional();
    }

    void proven(String accountKey, Address.Kind kind, Instant now) {
        jdbc.sql("""
                        UPDATE registry.binding SET proven_at = :now
                         WHERE account_key = :account AND kind = :kind
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", accountKey)
                .param("kind", kind.name())
                .update();
    }

    void delete(String accountKey, Address.Kind kind) {
        jdbc.sql("DELETE FROM registry.binding WHERE account_key = :account AND kind = :kind")
                .param("account", accountKey)
                .param("kind", kind.name())
                .update();
    }

    private static String place(String accountKey) {
        return "registry.binding.address|" + accountKey;
    }
}
