package org.xueji.registry.account;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.registry.inbox.Inbox;
import org.xueji.registry.inbox.InboxMessage;

/// Binds a verified real name to its account (实名绑定): one account for each person, kept by a primary key.
@Component
class BindPerson {
    private static final Logger LOG = LoggerFactory.getLogger(BindPerson.class);

    private final AccountTable accounts;
    private final PersonAccountTable persons;
    private final Inbox inbox;

    BindPerson(AccountTable accounts, PersonAccountTable persons, Inbox inbox) {
        this.accounts = accounts;
        this.persons = persons;
        this.inbox = inbox;
    }

    /// Binds it in the caller's transaction; false when the person has another account.
    boolean bind(Account account, Account.Identity identity, Instant now) {
        if (!persons.claim(identity.personKey(), account.key(), now)) {
            return false;
        }
        accounts.bind(account.key(), now);
        inbox.put(
                account.key(),
                new InboxMessage(
                        "bound",
                        "实名绑定完成，可以查看学籍了",
                        "你的真实姓名和证件已经与本账号绑定。接下来打开“学信档案”，查看学籍信息、校对图像并确认核对。\n请记好密码，并至少绑定手机号和邮箱各一个，方便以后找回。",
                        "/registry/archive",
                        "打开学信档案"));
        LOG.info("account.bound account={}", account.key());
        return true;
    }
}
