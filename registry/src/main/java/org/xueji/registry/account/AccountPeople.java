package org.xueji.registry.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.PersonDirectory;

/// The people of the registry's door: every account that is not closed.
@Component
class AccountPeople implements PersonDirectory {
    private final AccountTable accounts;

    AccountPeople(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    public Door door() {
        return Door.REGISTRY;
    }

    @Override
    public Optional<AccountPerson> find(String subject) {
        return accounts.find(subject).map(Account::person);
    }

    @Override
    public boolean tellsChanges() {
        return true;
    }
}
