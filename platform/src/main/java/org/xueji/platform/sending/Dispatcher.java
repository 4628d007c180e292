package org.xueji.platform.sending;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Empties the outboxes every half second.
public final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final List<Outbox> outboxes;
    private final Carrier mail;
    private final Carrier sms;

    Dispatcher(List<Outbox> outboxes, Carrier mail, Carrier sms) {
        this.outboxes = List.copyOf(outboxes);
        this.mail = mail;
        this.sms = sms;
    }

    /// Sends what is due on every side.
    @Scheduled(fixedDelay = 500)
    public void dispatch() {
        for (Outbox outbox : outboxes) {
            try {
                outbox.dispatch(mail, sms);
            } catch (RuntimeException e) {
                LOG.warn("the outbox could not be read, next try in half a second", e);
            }
        }
    }
}
