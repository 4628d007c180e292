package org.xueji.registry.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;

/// `registry.recovery`: which address a browser named for a forgotten password.
@Component
class RecoveryTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final HandleTable handles;

    RecoveryTable(@Registry JdbcClient jdbc, Sealing sealing, HandleTable handles) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.handles = handles;
    }

    void insert(Address address, byte[] requestHash, Instant expiresAt) {
        jdbc.sql("""
                        INSERT INTO registry.recovery (handle_index, request_hash, kind, address, expires_at)
                        VALUES (:handle, :request, :kind, :address, :expires)
                        ON CONFLICT (handle_index, request_hash) DO NOTHING
                        """)
                .param("handle", handles.indexOf(address))
                .param("request", requestHash)
                .param("kind", address.kind().name())
                .param("address", sealing.seal(address.value(), place(requestHash)))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Address> ofRequest(byte[] requestHash, Instant now) {
        return jdbc.sql("""
                        SELECT kind, address FROM registry.recovery
                         WHERE request_hash = :request AND expires_at > :now
                         ORDER BY expires_at DESC
                         LIMIT 1
                        """)
                .param("request", requestHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Address(
                        Address.Kind.valueOf(row.getString("kind")),
                        sealing.open(row.getBytes("address"), place(requestHash))))
                .optional();
    }

    void forget(byte[] requestHash) {
        jdbc.sql("DELETE FROM registry.recovery WHERE request_hash = :request")
                .param("request", requestHash)
                .update();
    }

    void forgetExpired(Instant now) {
        jdbc.sql("DELETE FROM registry.recovery WHERE expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String place(byte[] requestHash) {
        return "registry.recovery.address|" + HexFormat.of().formatHex(requestHash);
    }
}
