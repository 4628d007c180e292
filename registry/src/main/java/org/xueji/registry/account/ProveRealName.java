package org.xueji.registry.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.TryBudget;
import org.xueji.registry.Registry;
import org.xueji.registry.identity.PersonIndex;
import org.xueji.registry.identity.TruthCheck;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// Proves who owns an account (实名): name and document against an outside source, five times a day at most.
@Component
class ProveRealName {
    /// What came of it.
    sealed interface Outcome {
        /// Name and document agree and are kept.
        ///
        /// @param bound whether the account is bound already, because the phone number was
        record Proven(boolean bound) implements Outcome {}

        /// They do not agree, or nobody knows the document: never said which.
        record Refused(int triesLeft) implements Outcome {}

        /// The five tries of the last 24 hours are used up.
        record NoTriesLeft() implements Outcome {}

        /// The document has an account; never said whose.
        record AlreadyRegistered() implements Outcome {}

        /// The real name of this account is bound and no longer changed here.
        record Settled() implements Outcome {}

        /// The source did not answer; the try was given back.
        record Unavailable() implements Outcome {}
    }

    /// What the student says, in canonical form.
    record Claim(PersonName name, IdentityDocument document, Address phone) {}

    private final TruthCheck truth;
    private final PersonIndex persons;
    private final PersonAccountTable owners;
    private final KeepRealName keepRealName;
    private final TryBudget tries;
    private final Sessions sessions;
    private final Clock clock;

    ProveRealName(
            TruthCheck truth,
            PersonIndex persons,
            PersonAccountTable owners,
            KeepRealName keepRealName,
            @Registry TryBudget tries,
            @Registry Sessions sessions,
            Clock clock) {
        this.truth = truth;
        this.persons = persons;
        this.owners = owners;
        this.keepRealName = keepRealName;
        this.tries = tries;
        this.sessions = sessions;
        this.clock = clock;
    }

    int triesLeft(AccountPerson student) {
        return tries.left(Door.REGISTRY, Tries.REAL_NAME, student.accountKey());
    }

    // No transaction around it: the try is counted for good before anything is compared.
    Outcome prove(AccountPerson student, Claim claim, String session) {
        String account = student.accountKey();
        if (!tries.take(Door.REGISTRY, Tries.REAL_NAME, account)) {
            return new Outcome.NoTriesLeft();
        }
        Optional<Outcome> against = switch (truth.check(claim.name(), claim.document())) {
            case DISAGREES -> Optional.of(new Outcome.Refused(triesLeft(student)));
            case UNAVAILABLE -> {
                tries.giveBack(Door.REGISTRY, Tries.REAL_NAME, account);
                yield Optional.of(new Outcome.Unavailable());
            }
            case AGREES -> Optional.empty();
        };
        if (against.isPresent()) {
            return against.get();
        }
        byte[] person = persons.of(claim.document());
        if (owners.owner(person).filter(owner -> !owner.equals(account)).isPresent()) {
            return new Outcome.AlreadyRegistered();
        }
        Outcome outcome = keepRealName.keep(account, claim, person, session, clock.instant());
        sessions.personChanged(Door.REGISTRY, account);
        return outcome;
    }
}
