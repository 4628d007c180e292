package org.xueji.registry.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.platform.signin.Sessions;
import org.xueji.registry.Registry;

/// Binds an address whose code was typed in the asking session (绑定), and with it the real name once that is proven.
@Component
class ConfirmBinding {
    /// What came of it.
    sealed interface Outcome {
        /// The address is bound.
        ///
        /// @param person whether the real name is bound too
        record Bound(boolean person) implements Outcome {}

        /// No code was asked for in this session.
        record NothingAsked() implements Outcome {}

        /// The code is wrong, used, expired, or its tries are gone: never said which.
        record WrongCode() implements Outcome {}

        /// Another account has the address; this student has proven to hold it now.
        record HeldByAnother(Address address) implements Outcome {}

        /// The address is bound, the real name is not: its person has another account.
        record PersonHasAccount() implements Outcome {}

        /// Taking a number over needs a bound or proven real name.
        record RealNameFirst() implements Outcome {}
    }

    /// How long a proven number may wait for its taking over.
    private static final Duration PROVEN = Duration.ofHours(1);

    /// How long after a binding its form may come once more.
    private static final Duration LATELY = Duration.ofMinutes(1);

    private final AccountTable accounts;
    private final BindingTable bindings;
    private final BindAddress bindAddress;
    private final OneTimeCodes codes;
    private final Sessions sessions;
    private final Clock clock;

    ConfirmBinding(
            AccountTable accounts,
            BindingTable bindings,
            BindAddress bindAddress,
            @Registry OneTimeCodes codes,
            @Registry Sessions sessions,
            Clock clock) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.bindAddress = bindAddress;
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    // No transaction around it: the try is counted for good before the code is compared.
    Outcome confirm(AccountPerson student, Address.Kind kind, String typed, String session) {
        BindingTable.Binding asked = bindings.find(student.accountKey(), kind, session)
                .filter(BindingTable.Binding::sent)
                .orElse(null);
        if (asked == null) {
            return justDone(student, kind);
        }
        if (!codes.redeem(AskBindingCode.asking(student.accountKey(), asked.address(), session), typed)) {
            return new Outcome.WrongCode();
        }
        return settled(student, session, bindAddress.bind(student.accountKey(), asked.address(), clock.instant()));
    }

    /// Takes a phone number over from the account that had it (二次放号): its code was typed here within the last hour.
    Outcome takeOver(AccountPerson student, String session) {
        Instant now = clock.instant();
        Address proven = bindings.find(student.accountKey(), Address.Kind.PHONE, session)
                .filter(binding -> binding.provenAt() != null
                        && now.isBefore(binding.provenAt().plus(PROVEN)))
                .map(BindingTable.Binding::address)
                .orElse(null);
        if (proven == null) {
            return justDone(student, Address.Kind.PHONE);
        }
        return settled(student, session, bindAddress.takeOver(student.accountKey(), proven, now));
    }

    // The second post of a double click finds the work of the first one.
    private Outcome justDone(AccountPerson student, Address.Kind kind) {
        Account account = accounts.find(student.accountKey()).orElseThrow();
        Instant lately = clock.instant().minus(LATELY);
        return account.bound(kind)
                .filter(bound -> bound.at().isAfter(lately))
                .<Outcome>map(bound -> new Outcome.Bound(account.realName().isPresent()))
                .orElseGet(Outcome.NothingAsked::new);
    }

    // Everybody else who is signed in to this account or the other one starts over with the new state.
    private Outcome settled(AccountPerson student, String session, BindAddress.Change change) {
        sessions.personChanged(Door.REGISTRY, student.accountKey());
        if (change.replaced()) {
            sessions.endOthers(Door.REGISTRY, student.accountKey(), session);
        }
        if (change.loser() != null) {
            sessions.endOthers(Door.REGISTRY, change.loser(), "");
        }
        return change.outcome();
    }
}
