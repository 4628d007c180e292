package org.xueji.registry.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.Registry;
import org.xueji.registry.identity.PersonIndex;

/// Writes whole accounts in bulk into the tables of this package, sealed and indexed as their own classes do.
@Component
class AccountEntryTable {
    private record Handle(byte[] index, String kind, String accountKey) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final HandleTable handles;
    private final PersonIndex persons;

    AccountEntryTable(@Registry JdbcClient jdbc, Sealing sealing, HandleTable handles, PersonIndex persons) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.handles = handles;
        this.persons = persons;
    }

    void write(List<EnteredAccount> accounts) {
        String[] keys = texts(accounts.stream().map(EnteredAccount::accountKey).toList());
        String[] opened = texts(
                accounts.stream().map(account -> account.openedAt().toString()).toList());
        byte[][] people =
                accounts.stream().map(account -> persons.of(account.document())).toArray(byte[][]::new);
        accounts(accounts, keys, opened, people);
        jdbc.sql("""
                        INSERT INTO registry.person_account (person_key, account_key, bound_at)
                        SELECT person, account, at
                          FROM unnest(:people::bytea[], :keys::text[], :times::timestamptz[])
                            AS entered (person, account, at)
                        ON CONFLICT (person_key) DO NOTHING
                        """)
                .param("people", people)
                .param("keys", keys)
                .param("times", opened)
                .update();
        handles(accounts);
    }

    private void accounts(List<EnteredAccount> accounts, String[] keys, String[] opened, byte[][] people) {
        jdbc.sql("""
                        INSERT INTO registry.account (account_key, phone, phone_bound_at, mail, mail_bound_at, user_name,
                                                      name, document_type, document_number, person_index, verified_at,
                                                      bound_at, opened_at)
                        SELECT account, phone, at, mail, at, nullif(user_name, ''), name, type, document, person, at, at,
                               at
                          FROM unnest(:keys::text[], :phones::bytea[], :mails::bytea[], :userNames::text[],
                                      :names::text[], :types::text[], :documents::bytea[], :people::bytea[],
                                      :times::timestamptz[])
                            AS entered (account, phone, mail, user_name, name, type, document, person, at)
                        ON CONFLICT (account_key) DO NOTHING
                        """)
                .param("keys", keys)
                .param(
                        "phones",
                        sealed(accounts, "phone", account -> account.phone().value()))
                .param(
                        "mails",
                        sealed(accounts, "mail", account -> account.mail().value()))
                .param(
                        "userNames",
                        texts(accounts.stream().map(EnteredAccount::userName).toList()))
                .param(
                        "names",
                        texts(accounts.stream()
                                .map(account -> account.name().value())
                                .toList()))
                .param(
                        "types",
                        texts(accounts.stream()
                                .map(account -> account.document().type().name())
                                .toList()))
                .param(
                        "documents",
                        sealed(
                                accounts,
                                "document_number",
                                account -> account.document().canonical()))
                .param("people", people)
                .param("times", opened)
                .update();
    }

    private void handles(List<EnteredAccount> accounts) {
        List<Handle> all = new ArrayList<>();
        for (EnteredAccount account : accounts) {
            all.add(handle(Address.of(account.phone()), account));
            all.add(handle(Address.of(account.mail()), account));
            if (!account.userName().isEmpty()) {
                all.add(new Handle(handles.indexOfUserName(account.userName()), "USER_NAME", account.accountKey()));
            }
        }
        jdbc.sql("""
                        INSERT INTO registry.account_handle (handle_index, kind, account_key)
                        SELECT handle, kind, account
                          FROM unnest(:handles::bytea[], :kinds::text[], :keys::text[]) AS entered (handle, kind, account)
                        ON CONFLICT (handle_index) DO NOTHING
                        """)
                .param("handles", all.stream().map(Handle::index).toArray(byte[][]::new))
                .param("kinds", texts(all.stream().map(Handle::kind).toList()))
                .param("keys", texts(all.stream().map(Handle::accountKey).toList()))
                .update();
    }

    private Handle handle(Address address, EnteredAccount account) {
        return new Handle(handles.indexOf(address), address.kind().name(), account.accountKey());
    }

    private byte[][] sealed(List<EnteredAccount> accounts, String column, Value value) {
        return accounts.stream()
                .map(account -> sealing.seal(value.of(account), AccountTable.place(column, account.accountKey())))
                .toArray(byte[][]::new);
    }

    private interface Value {
        String of(EnteredAccount account);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
