package org.xueji.registry.account;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.registry.RegistryTransaction;

/// Keeps a proven real name with its account (保存实名信息), and binds at once when the phone number is bound already.
@Component
class KeepRealName {
    private final AccountTable accounts;
    private final BindingTable bindings;
    private final BindPerson bindPerson;

    KeepRealName(AccountTable accounts, BindingTable bindings, BindPerson bindPerson) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.bindPerson = bindPerson;
    }

    /// Keeps it.
    @RegistryTransaction
    public ProveRealName.Outcome keep(
            String accountKey, ProveRealName.Claim claim, byte[] person, String session, Instant now) {
        if (!accounts.verify(accountKey, claim.name(), claim.document(), person, now)) {
            return new ProveRealName.Outcome.Settled();
        }
        Account account = accounts.findForChange(accountKey).orElseThrow();
        boolean phoneIsBound = account.addresses().contains(claim.phone());
        if (!phoneIsBound) {
            bindings.put(accountKey, claim.phone(), session, null);
            return new ProveRealName.Outcome.Proven(false);
        }
        return bindPerson.bind(account, account.realName().orElseThrow(), now)
                ? new ProveRealName.Outcome.Proven(true)
                : new ProveRealName.Outcome.AlreadyRegistered();
    }
}
