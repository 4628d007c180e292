package org.xueji.registry.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.PhoneNumber;
import org.xueji.standards.name.PersonName;

/// `registry.account`.
@Component
class AccountTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    AccountTable(@Registry JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The account unless it is closed.
    Optional<Account> find(String accountKey) {
        return jdbc.sql("""
                        SELECT account_key, phone, phone_bound_at, mail, mail_bound_at, user_name, name, document_type,
                               document_number, person_index, bound_at
                          FROM registry.account
                         WHERE account_key = :account AND closed_at IS NULL
                        """).param("account", accountKey).query(this::account).optional();
    }

    private Account account(ResultSet row, int number) throws SQLException {
        String key = row.getString("account_key");
        byte[] phone = row.getBytes("phone");
        byte[] mail = row.getBytes("mail");
        return new Account(
                key,
                phone == null
                        ? null
                        : new Account.Bound<>(
                                new PhoneNumber(sealing.open(phone, place("phone", key))), at(row, "phone_bound_at")),
                mail == null
                        ? null
                        : new Account.Bound<>(
                                new EmailAddress(sealing.open(mail, place("mail", key))), at(row, "mail_bound_at")),
                row.getString("user_name"),
                identity(row, key));
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
