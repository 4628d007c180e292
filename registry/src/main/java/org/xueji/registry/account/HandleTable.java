package org.xueji.registry.account;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.registry.Registry;

/// `registry.account_handle`: what somebody signs in with, unique over all accounts by its primary key.
@Component
class HandleTable {
    private static final String USER_NAME = "user-name";

    private final JdbcClient jdbc;
    private final BlindIndex index;

    HandleTable(@Registry JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    byte[] indexOf(Address address) {
        return index.of(address.kind().word(), address.comparisonKey());
    }

    /// Names an address in counters, without telling it.
    String subjectOf(Address address) {
        return HexFormat.of().formatHex(indexOf(address));
    }

    byte[] indexOfUserName(String userName) {
        return index.of(USER_NAME, userName.toLowerCase(Locale.ROOT));
    }

    Optional<String> owner(Address address) {
        return owner(indexOf(address));
    }

    Optional<String> ownerOfUserName(String userName) {
        return owner(indexOfUserName(userName));
    }

    private Optional<String> owner(byte[] handle) {
        return jdbc.sql("SELECT account_key FROM registry.account_handle WHERE handle_index = :handle")
                .param("handle", handle)
                .query(String.class)
                .optional();
    }

    /// Gives an address to an account; false when it is another account's.
    boolean claim(Address address, String accountKey) {
        return claim(indexOf(address), address.kind().name(), accountKey);
    }

    /// Gives a user name to an account; false when it is another account's.
    boolean claimUserName(String userName, String accountKey) {
        return claim(indexOfUserName(userName), "USER_NAME", accountKey);
    }

    // The row of a lost race is locked and compared by the same statement.
    private boolean claim(byte[] handle, String kind, String accountKey) {
        return jdbc.sql("""
                                INSERT INTO registry.account_handle AS held (handle_index, kind, account_key)
                                VALUES (:handle, :kind, :account)
                                ON CONFLICT (handle_index) DO UPDATE SET account_key = excluded.account_key
                                 WHERE held.account_key = excluded.account_key
                                """)
                        .param("handle", handle)
                        .param("kind", kind)
                        .param("account", accountKey)
                        .update()
                == 1;
    }

    /// Takes an address over from one account to another; false when it is not the first one's any more.
    boolean move(Address address, String from, String to) {
        return jdbc.sql("""
                                UPDATE registry.account_handle SET account_key = :to
                                 WHERE handle_index = :handle AND account_key = :from
                                """)
                        .param("to", to)
                        .param("handle", indexOf(address))
                        .param("from", from)
                        .update()
                == 1;
    }

    void release(Address address, String accountKey) {
        release(indexOf(address), accountKey);
    }

    void releaseUserName(String userName, String accountKey) {
        release(indexOfUserName(userName), accountKey);
    }

    private void release(byte[] handle, String accountKey) {
        jdbc.sql("""
                        DELETE FROM registry.account_handle
                         WHERE handle_index = :handle AND account_key = :account
                        """).param("handle", handle).param("account", accountKey).update();
    }
}
