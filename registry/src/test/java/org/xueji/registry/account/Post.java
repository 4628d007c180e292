package org.xueji.registry.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.sealing.Sealing;

/// Reads the messages that were put into the outbox, sent or not.
final class Post {
    /// One of them.
    record Letter(String recipient, String subject, String body) {}

    private static final Pattern CODE = Pattern.compile("校验码：? ?([0-9]{6})");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/registry/activation/[0-9a-f]+)");

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Post(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The latest message to an address.
    Letter latest(String recipient) {
        return to(recipient).getFirst();
    }

    /// How many messages went to an address.
    int count(String recipient) {
        return to(recipient).size();
    }

    /// The code in the latest message to an address.
    String code(String recipient) {
        return found(CODE, latest(recipient).body());
    }

    /// The path of the link in the latest message to an address.
    String link(String recipient) {
        return found(LINK, latest(recipient).body());
    }

    private List<Letter> to(String recipient) {
        return jdbc
                .sql("SELECT message_key, recipient, subject, body FROM platform.message ORDER BY created_at DESC")
                .query((row, n) -> {
                    String key = row.getString("message_key");
                    return new Letter(
                            sealing.open(row.getBytes("recipient"), "platform.message.recipient|" + key),
                            row.getString("subject"),
                            sealing.open(row.getBytes("body"), "platform.message.body|" + key));
                })
                .list()
                .stream()
                .filter(letter -> letter.recipient().equals(recipient))
                .toList();
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("not in: " + body);
        }
        return matcher.group(1);
    }
}
