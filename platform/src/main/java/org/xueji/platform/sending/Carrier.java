package org.xueji.platform.sending;

/// The port that takes one message away: an SMTP server, an SMS gateway.
@FunctionalInterface
public interface Carrier {
    /// Hands the message over; throws when that did not work, and the outbox tries again.
    void carry(Message message);
}
