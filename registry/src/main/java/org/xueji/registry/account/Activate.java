package org.xueji.registry.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;

/// Makes a registration an account (激活), by the code typed in the asking browser or by the link from the mail.
@Component
class Activate {
    /// What came of it.
    sealed interface Outcome {
        /// There is an account now.
        record Activated(AccountPerson person) implements Outcome {}

        /// The code is wrong, used, expired, or its tries are gone: never said which.
        record Refused() implements Outcome {}

        /// There is no such registration, it was activated before, or it has expired.
        record NothingWaiting() implements Outcome {}

        /// The address became another account's in the meantime; the visitor has proven that it is theirs.
        record AddressTaken(Address address) implements Outcome {}
    }

    private final RegistrationTable registrations;
    private final OpenAccount openAccount;
    private final OneTimeCodes codes;
    private final Clock clock;

    Activate(RegistrationTable registrations, OpenAccount openAccount, @Registry OneTimeCodes codes, Clock clock) {
        this.registrations = registrations;
        this.openAccount = openAccount;
        this.codes = codes;
        this.clock = clock;
    }

    /// The registration that waits in this browser.
    Optional<RegistrationTable.Registration> waiting(String requestToken) {
        return registrations
                .ofRequest(RandomToken.hash(requestToken), clock.instant())
                .filter(registration -> registration.activatedAt() == null);
    }

    // No transaction around it: the try is counted for good before the code is compared.
    Outcome byCode(String requestToken, String typed) {
        RegistrationTable.Registration waiting = waiting(requestToken).orElse(null);
        if (waiting == null) {
            return new Outcome.NothingWaiting();
        }
        boolean right =
                codes.redeem(SendActivation.asking(waiting.accountKey(), waiting.address(), requestToken), typed);
        return right ? openAccount.open(waiting) : new Outcome.Refused();
    }

    /// The registration behind a living link.
    Optional<RegistrationTable.Registration> behind(String link) {
        return registrations.ofLink(RandomToken.hash(link), clock.instant());
    }

    Outcome byLink(String link) {
        return behind(link).map(openAccount::open).orElseGet(Outcome.NothingWaiting::new);
    }
}
