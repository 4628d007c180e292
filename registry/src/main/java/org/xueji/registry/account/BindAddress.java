package org.xueji.registry.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Writes a proven address to its account (写入绑定): unique over all accounts by a primary key, whoever is quicker.
@Component
class BindAddress {
    /// What was written.
    ///
    /// @param replaced whether another address of this kind was bound before
    /// @param loser the account that lost the address; absent when none did
    record Change(
            ConfirmBinding.Outcome outcome,
            boolean replaced,
            @Nullable String loser) {
        static Change none(ConfirmBinding.Outcome outcome) {
            return new Change(outcome, false, null);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(BindAddress.class);

    private final AccountTable accounts;
    private final HandleTable handles;
    private final BindingTable bindings;
    private final BindPerson bindPerson;
    private final TellOwner tellOwner;
    private final Audit audit;

    BindAddress(
            AccountTable accounts,
            HandleTable handles,
            BindingTable bindings,
            BindPerson bindPerson,
            TellOwner tellOwner,
            @Registry Audit audit) {
        this.accounts = accounts;
        this.handles = handles;
        this.bindings = bindings;
        this.bindPerson = bindPerson;
        this.tellOwner = tellOwner;
        this.audit = audit;
    }

    /// Binds it unless another account has it; that account is not touched.
    @RegistryTransaction
    public Change bind(String accountKey, Address address, Instant now) {
        Account account = accounts.findForChange(accountKey).orElseThrow();
        if (!handles.claim(address, accountKey)) {
            bindings.proven(accountKey, address.kind(), now);
            return Change.none(new ConfirmBinding.Outcome.HeldByAnother(address));
        }
        return write(account, address, null, now);
    }

    /// Binds it and takes it from the account that has it, which is told.
    @RegistryTransaction
    public Change takeOver(String accountKey, Address address, Instant now) {
        Account account = accounts.findForChange(accountKey).orElseThrow();
        if (account.identity() == null) {
            return Change.none(new ConfirmBinding.Outcome.RealNameFirst());
        }
        Optional<String> owner = handles.owner(address).filter(held -> !held.equals(accountKey));
        if (owner.isEmpty()) {
            return handles.claim(address, accountKey)
                    ? write(account, address, null, now)
                    : Change.none(new ConfirmBinding.Outcome.NothingAsked());
        }
        String loser = owner.get();
        if (!handles.move(address, loser, accountKey)) {
            return Change.none(new ConfirmBinding.Outcome.NothingAsked());
        }
        accounts.find(loser)
                .ifPresent(before -> tellOwner.tellBut(
                        before,
                        address,
                        "你的手机号已由另一个账号使用",
                        "手机号 " + address.masked() + " 的现在使用者已用短信校验码证明并绑定到自己的账号，它不再是你的登录手机号。请用邮箱或用户名登录，并绑定新的手机号。"));
        accounts.clearAddress(loser, address.kind());
        audit.note(accountKey, "phone.taken-over", "account " + loser, "done", "");
        return write(account, address, loser, now);
    }

    private Change write(Account account, Address address, @Nullable String loser, Instant now) {
        Address before =
                account.bound(address.kind()).map(Account.Bound::address).orElse(null);
        boolean same = address.equals(before);
        if (!same) {
            accounts.setAddress(account.key(), address, now);
            LOG.info("account.address-bound account={} kind={}", account.key(), address.kind());
        }
        if (before != null && !same) {
            // The same box in another spelling has the same handle, which must stay.
            if (!before.comparisonKey().equals(address.comparisonKey())) {
                handles.release(before, account.key());
            }
            tellOwner.tell(
                    account,
                    "你的登录" + address.kind().label() + "已更换",
                    "登录" + address.kind().label() + "已从 " + before.masked() + " 换成 " + address.masked() + "。");
        }
        bindings.delete(account.key(), address.kind());
        Account.Identity identity = account.identity();
        boolean replaced = before != null && !same;
        if (identity == null || identity.isBound()) {
            return new Change(new ConfirmBinding.Outcome.Bound(identity != null), replaced, loser);
        }
        return bindPerson.bind(account, identity, now)
                ? new Change(new ConfirmBinding.Outcome.Bound(true), replaced, loser)
                : new Change(new ConfirmBinding.Outcome.PersonHasAccount(), replaced, loser);
    }
}
