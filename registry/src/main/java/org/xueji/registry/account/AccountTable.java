package org.xueji.registry.account;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// `registry.account`.
@Component
class AccountTable {
    private static final String SELECT = """
            SELECT account_key, phone, phone_bound_at, mail, mail_bound_at, user_name, name, document_type,
                   document_number, person_index, bound_at, opened_at
              FROM registry.account
             WHERE account_key = :account AND closed_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    AccountTable(@Registry JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The account unless it is closed.
    Optional<Account> find(String accountKey) {
        return jdbc.sql(SELECT)
                .param("account", accountKey)
                .query(this::account)
                .optional();
    }

    /// The account, held until the end of the transaction, so that two tabs change it one after the other.
    Optional<Account> findForChange(String accountKey) {
        return jdbc.sql(SELECT + " FOR UPDATE")
                .param("account", accountKey)
                .query(this::account)
                .optional();
    }

    void insert(String accountKey, Instant now) {
        jdbc.sql("INSERT INTO registry.account (account_key, opened_at) VALUES (:account, :now)")
                .param("account", accountKey)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setAddress(String accountKey, Address address, Instant now) {
        byte[] sealed = sealing.seal(address.value(), place(address.kind().word(), accountKey));
        setAddress(accountKey, address.kind(), sealed, now.atOffset(ZoneOffset.UTC));
    }

    void clearAddress(String accountKey, Address.Kind kind) {
        setAddress(accountKey, kind, null, null);
    }

    private void setAddress(
            String accountKey, Address.Kind kind, byte @Nullable [] sealed, @Nullable OffsetDateTime at) {
        String statement = switch (kind) {
            case PHONE -> """
                        UPDATE registry.account SET phone = :sealed, phone_bound_at = :at WHERE account_key = :account
                        """;
            case MAIL -> """
                        UPDATE registry.account SET mail = :sealed, mail_bound_at = :at WHERE account_key = :account
                        """;
        };
        jdbc.sql(statement)
                .param("sealed", sealed, Types.BINARY)
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("account", accountKey)
                .update();
    }

    void setUserName(String accountKey, String userName) {
        jdbc.sql("UPDATE registry.account SET user_name = :name WHERE account_key = :account")
                .param("name", userName)
                .param("account", accountKey)
                .update();
    }

    /// Keeps a verified real name; false when one is bound already.
    boolean verify(String accountKey, PersonName name, IdentityDocument document, byte[] personIndex, Instant now) {
        return jdbc.sql("""
                                UPDATE registry.account
                                   SET name = :name, document_type = :type, document_number = :document,
                                       person_index = :person, verified_at = :now
                                 WHERE account_key = :account AND bound_at IS NULL AND closed_at IS NULL
                                """)
                        .param("name", name.value())
                        .param("type", document.type().name())
                        .param("document", sealing.seal(document.canonical(), place("document_number", accountKey)))
                        .param("person", personIndex)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", accountKey)
                        .update()
                == 1;
    }

    /// Marks the verified real name as bound.
    void bind(String accountKey, Instant now) {
        jdbc.sql("""
                        UPDATE registry.account SET bound_at = :now
                         WHERE account_key = :account AND verified_at IS NOT NULL AND bound_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", accountKey)
                .update();
    }

    private Account account(ResultSet row, int number) throws SQLException {
        String key = row.getString("account_key");
        return new Account(
                key,
                bound(row, Address.Kind.PHONE, key),
                bound(row, Address.Kind.MAIL, key),
                row.getString("user_name"),
                identity(row, key),
                at(row, "opened_at"));
    }

    private Account.@Nullable Bound bound(ResultSet row, Address.Kind kind, String key) throws SQLException {
        byte[] sealed = row.getBytes(kind.word());
        if (sealed == null) {
            return null;
        }
        Address address = new Address(kind, sealing.open(sealed, place(kind.word(), key)));
        return new Account.Bound(address, at(row, kind.word() + "_bound_at"));
    }

    private Account.@Nullable Identity identity(ResultSet row, String key) throws SQLException {
        String name = row.getString("name");
        if (name == null) {
            return null;
        }
        OffsetDateTime boundAt = row.getObject("bound_at", OffsetDateTime.class);
        return new Account.Identity(
                new PersonName(name),
                new IdentityDocument(
                        DocumentType.valueOf(row.getString("document_type")),
                        sealing.open(row.getBytes("document_number"), place("document_number", key))),
                row.getBytes("person_index"),
                boundAt == null ? null : boundAt.toInstant());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String place(String column, String accountKey) {
        return "registry.account." + column + "|" + accountKey;
    }
}
