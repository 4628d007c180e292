package org.xueji.registry.account;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xueji.platform.sending.Outbox;
import org.xueji.registry.Registry;
import org.xueji.registry.inbox.Inbox;
import org.xueji.registry.inbox.InboxMessage;

/// Tells the owner of an account what happened to it (通知账号本人): in the inbox and at every bound address.
@Component
class TellOwner {
    private final Inbox inbox;
    private final Outbox outbox;
    private final Letters letters;

    TellOwner(Inbox inbox, @Registry Outbox outbox, Letters letters) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.letters = letters;
    }

    /// Tells it in the caller's transaction.
    ///
    /// @param account as it stood before the change, so that an address that is taken away hears of it
    void tell(Account account, String title, String text) {
        inbox.put(account.key(), InboxMessage.notice(RandomToken.key(), title, text));
        account.addresses().forEach(address -> outbox.put(letters.change(address, title, text)));
    }

    /// Tells it without a word to one address, because that one is somebody else's now.
    void tellBut(Account account, Address without, String title, String text) {
        inbox.put(account.key(), InboxMessage.notice(RandomToken.key(), title, text));
        Stream<Address> left = account.addresses().stream().filter(address -> !address.equals(without));
        left.forEach(address -> outbox.put(letters.change(address, title, text)));
    }
}
