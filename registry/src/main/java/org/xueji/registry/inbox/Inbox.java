package org.xueji.registry.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Puts messages into a student's inbox (收件箱) and counts the unread ones.
@Component
public class Inbox {
    private final InboxTable messages;
    private final Clock clock;
    // The count stands on every page; a message of another node is counted within ten seconds.
    private final Cache<String, Integer> counted = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    Inbox(InboxTable messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// Puts a message in, in the caller's transaction; a key that is there already is left alone.
    public void put(String accountKey, InboxMessage message) {
        messages.insert(accountKey, message, clock.instant());
        counted.invalidate(accountKey);
    }

    /// How many messages wait unread, at most 100.
    public int unread(String accountKey) {
        return counted.get(accountKey, messages::unread);
    }

    void read(String accountKey, String messageKey) {
        messages.read(accountKey, messageKey, clock.instant());
        counted.invalidate(accountKey);
    }

    void readAll(String accountKey) {
        messages.readAll(accountKey, clock.instant());
        counted.invalidate(accountKey);
    }
}
