package org.xueji.registry.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.TryBudget;
import org.xueji.registry.Registry;
import org.xueji.registry.identity.PersonIndex;
import org.xueji.standards.identity.IdentityDocument;

/// Sets a new password for somebody who forgot the old one (重设密码): by a code sent to a bound address and, once the real
/// name is bound, by the document number. Nobody is signed in by it.
@Component
class ResetPassword {
    /// What came of it.
    sealed interface Outcome {
        /// The new password holds; every session has ended.
        record Reset() implements Outcome {}

        /// Code or document number do not fit, there is no such account, or the tries are gone: never said which.
        record Refused() implements Outcome {}

        /// No address was named in this browser within the last hour.
        record NothingAsked() implements Outcome {}
    }

    private final RecoveryTable recoveries;
    private final HandleTable handles;
    private final AccountTable accounts;
    private final PersonIndex persons;
    private final FinishRecovery finishRecovery;
    private final OneTimeCodes codes;
    private final Credentials credentials;
    private final Sessions sessions;
    private final TryBudget tries;
    private final Clock clock;

    ResetPassword(
            RecoveryTable recoveries,
            HandleTable handles,
            AccountTable accounts,
            PersonIndex persons,
            FinishRecovery finishRecovery,
            @Registry OneTimeCodes codes,
            @Registry Credentials credentials,
            @Registry Sessions sessions,
            @Registry TryBudget tries,
            Clock clock) {
        this.recoveries = recoveries;
        this.handles = handles;
        this.accounts = accounts;
        this.persons = persons;
        this.finishRecovery = finishRecovery;
        this.codes = codes;
        this.credentials = credentials;
        this.sessions = sessions;
        this.tries = tries;
        this.clock = clock;
    }

    /// The address named in this browser.
    Optional<Address> named(String requestToken) {
        return recoveries.ofRequest(RandomToken.hash(requestToken), clock.instant());
    }

    // No transaction around it: tries are counted for good before anything is compared. The code is looked at last, so
    // a
    // mistyped document number does not use it up; every way costs one password hash.
    Outcome reset(String requestToken, String typedCode, String typedDocument, String password) {
        Address address = named(requestToken).orElse(null);
        if (address == null) {
            return new Outcome.NothingAsked();
        }
        String subject = handles.subjectOf(address);
        Optional<Account> account = handles.owner(address).flatMap(accounts::find);
        boolean allowed = tries.take(Door.REGISTRY, Tries.RECOVERY, subject)
                && account.filter(found -> mayReset(found, address, typedDocument))
                        .isPresent()
                && codes.redeem(AskRecovery.asking(address, requestToken), typedCode);
        if (!allowed) {
            credentials.check(Door.REGISTRY, "", password);
            return new Outcome.Refused();
        }
        Account own = account.orElseThrow();
        credentials.change(Door.REGISTRY, own.key(), password);
        sessions.endOthers(Door.REGISTRY, own.key(), "");
        finishRecovery.finish(own, requestToken);
        tries.forgive(Door.REGISTRY, Tries.RECOVERY, subject);
        return new Outcome.Reset();
    }

    private boolean mayReset(Account account, Address address, String typedDocument) {
        Instant now = clock.instant();
        return AskRecovery.recovers(account, address, now) && (!account.isBound() || isOwn(account, typedDocument));
    }

    private boolean isOwn(Account account, String typedDocument) {
        return account.realName()
                .filter(identity -> IdentityDocument.parse(identity.document().type(), typedDocument)
                        .optional()
                        .filter(typed -> Arrays.equals(persons.of(typed), identity.personKey()))
                        .isPresent())
                .isPresent();
    }
}
