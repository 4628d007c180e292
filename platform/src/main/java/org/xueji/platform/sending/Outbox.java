package org.xueji.platform.sending;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;
import org.xueji.platform.sealing.Sealing;

/// Messages waiting to be sent: put in with what they tell, in the same transaction; sent at least once.
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final MessageTable table;
    private final List<Door> doors;

    /// One for each side, over that side's connection.
    public Outbox(JdbcClient jdbc, Sealing sealing, List<Door> doors) {
        this.table = new MessageTable(jdbc, sealing);
        this.doors = List.copyOf(doors);
    }

    /// Puts a message in; a key that is there already is left alone.
    public void put(Message message) {
        table.insert(message);
    }

    /// Sends what is due, at most 50 messages; called again and again by the dispatcher.
    ///
    /// @return how many went out
    public int dispatch(Carrier mail, Carrier sms) {
        int expired = table.giveUpExpired();
        if (expired > 0) {
            LOG.warn("messages given up because they expired: {}", expired);
        }
        List<Message> due = table.claim(doors, 50);
        List<String> sent = due.stream()
                .filter(message -> carried(message.channel() == Channel.MAIL ? mail : sms, message))
                .map(Message::key)
                .toList();
        if (!sent.isEmpty()) {
            table.sent(sent);
        }
        return sent.size();
    }

    private boolean carried(Carrier carrier, Message message) {
        try {
            carrier.carry(message);
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "message {} could not be sent, next try later: {}",
                    message.key(),
                    e.getClass().getSimpleName());
            // One statement for each failure: failures are few, and each has its own reason.
            table.failed(message.key(), e.getClass().getSimpleName());
            return false;
        }
    }
}
