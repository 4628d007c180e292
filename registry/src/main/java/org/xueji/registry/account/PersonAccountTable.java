package org.xueji.registry.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.person_account`: the one account of a person, unique by its primary key.
@Component
class PersonAccountTable {
    private final JdbcClient jdbc;

    PersonAccountTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Gives a person to an account; false when the person has another one.
    boolean claim(byte[] person, String accountKey, Instant now) {
        return jdbc.sql("""
                                INSERT INTO registry.person_account AS held (person_key, account_key, bound_at)
                                VALUES (:person, :account, :now)
                                ON CONFLICT (person_key) DO UPDATE SET account_key = excluded.account_key
                                 WHERE held.account_key = excluded.account_key
                                """)
                        .param("person", person)
                        .param("account", accountKey)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> owner(byte[] person) {
        return jdbc.sql("SELECT account_key FROM registry.person_account WHERE person_key = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }
}
