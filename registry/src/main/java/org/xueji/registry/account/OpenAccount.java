package org.xueji.registry.account;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.inbox.Inbox;
import org.xueji.registry.inbox.InboxMessage;

/// Opens the account of a registration whose address is proven (开通账号), once.
@Component
class OpenAccount {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAccount.class);

    private final RegistrationTable registrations;
    private final AccountTable accounts;
    private final HandleTable handles;
    private final Inbox inbox;
    private final Clock clock;

    OpenAccount(RegistrationTable registrations, AccountTable accounts, HandleTable handles, Inbox inbox, Clock clock) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.handles = handles;
        this.inbox = inbox;
        this.clock = clock;
    }

    /// Opens it. Of two at once, by code and by link, one finds nothing waiting.
    @RegistryTransaction
    public Activate.Outcome open(RegistrationTable.Registration registration) {
        Instant now = clock.instant();
        if (!registrations.activate(registration, now)) {
            return new Activate.Outcome.NothingWaiting();
        }
        String key = registration.accountKey();
        Address address = registration.address();
        if (!handles.claim(address, key)) {
            return new Activate.Outcome.AddressTaken(address);
        }
        accounts.insert(key, now);
        accounts.setAddress(key, address, now);
        inbox.put(
                key,
                new InboxMessage(
                        "welcome",
                        "账号已开通，下一步：实名",
                        "你的账号已经激活。接下来填写真实姓名和证件号码，绑定手机号或邮箱，就能查看自己的学籍。\n请记好密码；忘记时可以用绑定的手机号或邮箱找回。",
                        "/registry/real-name",
                        "去实名"));
        LOG.info("account.opened account={} by={}", key, address.kind());
        return new Activate.Outcome.Activated(new AccountPerson(key, address.masked(), null));
    }
}
