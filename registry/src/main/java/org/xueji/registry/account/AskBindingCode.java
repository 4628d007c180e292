package org.xueji.registry.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.CodePurpose;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;

/// Sends a code that proves an address inside the asking session (免费获取校验码).
@Component
class AskBindingCode {
    /// What came of it.
    enum Outcome {
        /// A code is on its way, if the address is right.
        SENT,
        /// The address has no sending left; the page shows from when.
        NO_SENDING_LEFT,
        /// Another address of this kind is bound; changing it needs the present password, which was wrong.
        WRONG_PASSWORD
    }

    private final AccountTable accounts;
    private final SendBindingCode sendBindingCode;
    private final Credentials credentials;
    private final Clock clock;

    AskBindingCode(
            AccountTable accounts, SendBindingCode sendBindingCode, @Registry Credentials credentials, Clock clock) {
        this.accounts = accounts;
        this.sendBindingCode = sendBindingCode;
        this.credentials = credentials;
        this.clock = clock;
    }

    /// Sends it.
    ///
    /// @param password the present one; looked at only when another address of this kind is bound
    Outcome ask(AccountPerson student, Address address, String password, String session) {
        Optional<Address> bound = accounts.find(student.accountKey())
                .flatMap(account -> account.bound(address.kind()))
                .map(Account.Bound::address);
        boolean changes = bound.filter(present -> !present.equals(address)).isPresent();
        if (changes && !credentials.check(Door.REGISTRY, student.accountKey(), password)) {
            return Outcome.WRONG_PASSWORD;
        }
        return sendBindingCode.send(student.accountKey(), address, session, clock.instant())
                ? Outcome.SENT
                : Outcome.NO_SENDING_LEFT;
    }

    static OneTimeCodes.Asking asking(String accountKey, Address address, String session) {
        return new OneTimeCodes.Asking(Door.REGISTRY, CodePurpose.BIND, accountKey, address.comparisonKey(), session);
    }
}
