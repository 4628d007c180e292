package org.xueji.registry.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.inbox_message`.
@Component
class InboxTable {
    /// A message as it stands in an inbox.
    record Received(InboxMessage message, Instant sentAt, boolean read) {}

    private static final int COUNTED = 100;

    private final JdbcClient jdbc;

    InboxTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String accountKey, InboxMessage message, Instant now) {
        jdbc.sql("""
                        INSERT INTO registry.inbox_message (account_key, message_key, title, body, link, link_label, sent_at)
                        VALUES (:account, :key, :title, :body, :link, :label, :now)
                        ON CONFLICT (account_key, message_key) DO NOTHING
                        """)
                .param("account", accountKey)
                .param("key", message.key())
                .param("title", message.title())
                .param("body", message.body())
                .param("link", message.link())
                .param("label", message.linkLabel())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int unread(String accountKey) {
        return jdbc.sql("""
                        SELECT count(*)::int
                          FROM (SELECT 1 FROM registry.inbox_message
                                 WHERE account_key = :account AND read_at IS NULL LIMIT :most) AS waiting
                        """)
                .param("account", accountKey)
                .param("most", COUNTED)
                .query(Integer.class)
                .single();
    }

    /// Messages latest first.
    ///
    /// @param after the key of the last message of the page before; empty for the first page
    List<Received> page(String accountKey, String after, int atMost) {
        return jdbc.sql("""
                        SELECT message_key, title, body, link, link_label, sent_at, read_at IS NOT NULL AS seen
                          FROM registry.inbox_message
                         WHERE account_key = :account
                           AND (:after = '' OR (sent_at, message_key) < (
                                  SELECT last.sent_at, last.message_key FROM registry.inbox_message AS last
                                   WHERE last.account_key = :account AND last.message_key = :after))
                         ORDER BY sent_at DESC, message_key DESC
                         LIMIT :most
                        """)
                .param("account", accountKey)
                .param("after", after)
                .param("most", atMost)
                .query(InboxTable::received)
                .list();
    }

    Optional<Received> find(String accountKey, String messageKey) {
        return jdbc.sql("""
                        SELECT message_key, title, body, link, link_label, sent_at, read_at IS NOT NULL AS seen
                          FROM registry.inbox_message
                         WHERE account_key = :account AND message_key = :key
                        """)
                .param("account", accountKey)
                .param("key", messageKey)
                .query(InboxTable::received)
                .optional();
    }

    void read(String accountKey, String messageKey, Instant now) {
        jdbc.sql("""
                        UPDATE registry.inbox_message SET read_at = :now
                         WHERE account_key = :account AND message_key = :key AND read_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", accountKey)
                .param("key", messageKey)
                .update();
    }

    void readAll(String accountKey, Instant now) {
        jdbc.sql("""
                        UPDATE registry.inbox_message SET read_at = :now
                         WHERE account_key = :account AND read_at IS NULL
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", accountKey)
                .update();
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                new InboxMessage(
                        row.getString("message_key"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("link"),
                        row.getString("link_label")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seen"));
    }
}
