package org.xueji.registry.account;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xueji.registry.RegistryTransaction;
import org.xueji.standards.TypedText;

/// Gives an account a name to sign in with (设置用户名), unique whatever the case.
@Component
class ChooseUserName {
    /// What came of it.
    enum Outcome {
        /// It signs in from now on; the one before does not.
        CHOSEN,
        /// It is no user name.
        UNFIT,
        /// Somebody has it.
        TAKEN
    }

    private static final Pattern FIT = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,19}");

    private final AccountTable accounts;
    private final HandleTable handles;

    ChooseUserName(AccountTable accounts, HandleTable handles) {
        this.accounts = accounts;
        this.handles = handles;
    }

    /// Gives it.
    @RegistryTransaction
    public Outcome choose(String accountKey, String typed) {
        String name = TypedText.compact(typed);
        if (!FIT.matcher(name).matches()) {
            return Outcome.UNFIT;
        }
        String before = accounts.findForChange(accountKey).orElseThrow().userName();
        if (!handles.claimUserName(name, accountKey)) {
            return Outcome.TAKEN;
        }
        if (before != null && !before.equalsIgnoreCase(name)) {
            handles.releaseUserName(before, accountKey);
        }
        accounts.setUserName(accountKey, name);
        return Outcome.CHOSEN;
    }
}
