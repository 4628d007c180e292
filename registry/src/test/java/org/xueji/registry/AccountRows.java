package org.xueji.registry;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.account.AccountPerson;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

/// Invented accounts for tests, sealed as the product seals them.
///
/// Identity numbers stand under the unassigned address code 990000; [#identityNumber] draws one from any text.
public final class AccountRows {
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final BlindIndex index;

    /// Over a connection of the registry role.
    public AccountRows(JdbcClient jdbc, Keyring keys) {
        this.jdbc = jdbc;
        this.sealing = new Sealing(keys);
        this.index = new BlindIndex(keys);
    }

    /// Adds an account with a bound phone number and no real name.
    public AccountPerson account(String phone) {
        String key = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("""
                        WITH handle AS (
                          INSERT INTO registry.account_handle (handle_index, kind, account_key)
                          VALUES (:handle, 'PHONE', :key)
                        )
                        INSERT INTO registry.account (account_key, phone, phone_bound_at, opened_at)
                        VALUES (:key, :phone, now() - interval '2 days', now() - interval '2 days')
                        """)
                .param("handle", index.of("phone", phone))
                .param("key", key)
                .param("phone", sealing.seal(phone, "registry.account.phone|" + key))
                .update();
        return new AccountPerson(key, phone, null);
    }

    /// Gives an account its real name, verified and bound.
    public AccountPerson bind(AccountPerson account, String name, IdentityDocument document) {
        byte[] person = personKey(document);
        jdbc.sql("""
                        WITH person AS (
                          INSERT INTO registry.person_account (person_key, account_key, bound_at)
                          VALUES (:person, :key, now())
                        )
                        UPDATE registry.account
                           SET name = :name, document_type = :type, document_number = :document, person_index = :person,
                               verified_at = now(), bound_at = now()
                         WHERE account_key = :key
                        """)
                .param("person", person)
                .param("key", account.accountKey())
                .param("name", name)
                .param("type", document.type().name())
                .param(
                        "document",
                        sealing.seal(document.canonical(), "registry.account.document_number|" + account.accountKey()))
                .update();
        return new AccountPerson(account.accountKey(), name, HexFormat.of().formatHex(person));
    }

    /// The key of the person behind a document, as study records carry it.
    public byte[] personKey(IdentityDocument document) {
        return index.of("person", document.personKey());
    }

    /// An invented identity number: the same each time for a text.
    public static IdentityNumber identityNumber(String text) {
        int sequence = Math.floorMod(text.hashCode(), 9_000_000);
        LocalDate born = LocalDate.of(1990 + sequence / 1_000_000, 1, 1).plusDays(sequence / 1_000 % 1_000 % 365);
        return IdentityNumber.of("990000" + born.toString().replace("-", "") + String.format("%03d", sequence % 1_000));
    }

    /// An invented mobile number: the same each time for a text.
    public static String phone(String text) {
        return "199" + String.format("%08d", Math.floorMod(text.hashCode(), 100_000_000));
    }
}
