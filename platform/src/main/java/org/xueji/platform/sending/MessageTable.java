package org.xueji.platform.sending;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;
import org.xueji.platform.sealing.Sealing;

/// `platform.message`: what waits to be sent.
final class MessageTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    MessageTable(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void insert(Message message) {
        jdbc.sql("""
                        INSERT INTO platform.message (message_key, door, channel, recipient, subject, body, expires_at)
                        VALUES (:key, :door, :channel, :recipient, :subject, :body,
                                now() + make_interval(secs => :life))
                        ON CONFLICT (message_key) DO NOTHING
                        """)
                .param("key", message.key())
                .param("door", message.door().name())
                .param("channel", message.channel().name())
                .param("recipient", sealing.seal(message.recipient(), place("recipient", message.key())))
                .param("subject", message.subject())
                .param("body", sealing.seal(message.body(), place("body", message.key())))
                .param("life", (double) message.life().toSeconds())
                .update();
    }

    /// Takes messages that are due and puts their next try off, so that a crash while sending only delays them.
    List<Message> claim(List<Door> doors, int atMost) {
        return jdbc.sql("""
                        UPDATE platform.message
                           SET attempts = attempts + 1,
                               due_at = now() + least(interval '10 minutes', interval '10 seconds' * power(2, attempts))
                         WHERE message_key IN (
                                 SELECT message_key FROM platform.message
                                  WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= now()
                                    AND expires_at > now() AND door = ANY (:doors::text[])
                                  ORDER BY due_at
                                  LIMIT :most
                                  FOR UPDATE SKIP LOCKED)
                        RETURNING message_key, door, channel, recipient, subject, body
                        """)
                .param("doors", doors.stream().map(Door::name).toArray(String[]::new))
                .param("most", atMost)
                .query((row, n) -> {
                    String key = row.getString("message_key");
                    return new Message(
                            key,
                            Door.valueOf(row.getString("door")),
                            Channel.valueOf(row.getString("channel")),
                            sealing.open(row.getBytes("recipient"), place("recipient", key)),
                            row.getString("subject"),
                            sealing.open(row.getBytes("body"), place("body", key)),
                            Duration.ofDays(1));
                })
                .list();
    }

    void sent(List<String> keys) {
        jdbc.sql("UPDATE platform.message SET sent_at = now() WHERE message_key = ANY (:keys::text[])")
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    void failed(String key, String fault) {
        jdbc.sql("UPDATE platform.message SET last_fault = :fault WHERE message_key = :key")
                .param("fault", fault)
                .param("key", key)
                .update();
    }

    int giveUpExpired() {
        return jdbc.sql("""
                        UPDATE platform.message SET given_up_at = now()
                         WHERE sent_at IS NULL AND given_up_at IS NULL AND expires_at <= now()
                        """).update();
    }

    private static String place(String column, String key) {
        return "platform.message." + column + "|" + key;
    }
}
