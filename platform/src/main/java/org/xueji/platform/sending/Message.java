package org.xueji.platform.sending;

import java.time.Duration;
import org.xueji.platform.Door;

/// A message to one person.
///
/// @param key the same message sent twice has the same key and goes out once
/// @param recipient e-mail address or phone number in canonical form
/// @param subject subject of a mail; for SMS a word for the log, not sent
/// @param life after this it is not worth sending any more
public record Message(
        String key, Door door, Channel channel, String recipient, String subject, String body, Duration life) {
    /// Refuses line breaks in the header fields.
    public Message {
        if ((recipient + subject).chars().anyMatch(c -> c == '\r' || c == '\n')) {
            throw new IllegalArgumentException("a recipient or subject with a line break");
        }
    }

    @Override
    public String toString() {
        return "Message[" + key + " " + channel + "]";
    }
}
