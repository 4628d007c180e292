package org.xueji.registry.account;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Enters accounts of invented students in bulk (批量开通账号), as registration, real name and binding would leave them.
@Component
public class EnterAccounts {
    private final AccountEntryTable table;
    private final Credentials credentials;

    EnterAccounts(AccountEntryTable table, @Registry Credentials credentials) {
        this.table = table;
        this.credentials = credentials;
    }

    /// Enters those whose key is new, all with one password.
    ///
    /// @param accounts at most some thousands at once
    @RegistryTransaction
    public void enter(List<EnteredAccount> accounts, String password) {
        table.write(accounts);
        credentials.createAll(
                Door.REGISTRY, accounts.stream().map(EnteredAccount::accountKey).toList(), password);
    }
}
