package org.xueji.platform.signin;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueji.platform.audit.Audit;

/// The second step of staff's sign-in (动态口令): ties an authenticator the first time, checks its code every time.
///
/// A right code changes the half-open session for a complete one under a new token, so that a token seen before is
/// worth
/// nothing.
public final class SecondFactorEntry {
    // 160 bits in base32, as SecondFactor draws them; the page carries the secret until the first code fits.
    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

    private final SecondFactor factor;
    private final Sessions sessions;
    private final TryBudget tries;
    private final Audit audit;
    private final TransactionTemplate transaction;

    /// One for each side, over that side's connection.
    public SecondFactorEntry(
            SecondFactor factor,
            Sessions sessions,
            TryBudget tries,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.factor = factor;
        this.sessions = sessions;
        this.tries = tries;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Whether the person has an authenticator.
    public boolean isSetUp(SignedInPerson person) {
        return factor.isSetUp(person.door(), person.subject());
    }

    /// Checks the code of the authenticator after the password; counts the try before the code is looked at.
    public SecondFactorOutcome give(SignedInPerson person, Visit visit, String code) {
        return within(() -> given(person, visit, code));
    }

    /// Ties an authenticator when the first code fits; refuses whoever has one already: a password alone never replaces
    /// it.
    public SecondFactorOutcome setUp(SignedInPerson person, Visit visit, String secret, String code) {
        return within(() -> tied(person, visit, secret, code));
    }

    /// Whether this is a secret as [SecondFactor] draws them.
    static boolean isSecret(String typed) {
        return SECRET.matcher(typed).matches();
    }

    private SecondFactorOutcome given(SignedInPerson person, Visit visit, String code) {
        String subject = person.subject();
        if (!tries.take(person.door(), TryBudget.Purpose.SECOND_FACTOR, subject)) {
            return new SecondFactorOutcome.NoTriesLeft();
        }
        if (!factor.check(person.door(), subject, code)) {
            audit.note(subject, "staff.signed-in", subject, "refused", "动态口令不正确");
            return new SecondFactorOutcome.WrongCode();
        }
        tries.forgive(person.door(), TryBudget.Purpose.SECOND_FACTOR, subject);
        audit.note(subject, "staff.signed-in", subject, "done", "");
        return new SecondFactorOutcome.Entered(complete(person, visit));
    }

    private SecondFactorOutcome tied(SignedInPerson person, Visit visit, String secret, String code) {
        String subject = person.subject();
        if (factor.isSetUp(person.door(), subject)) {
            return new SecondFactorOutcome.AlreadySetUp();
        }
        if (!isSecret(secret) || !factor.setUp(person.door(), subject, secret, code)) {
            return new SecondFactorOutcome.WrongCode();
        }
        audit.note(subject, "staff.second-factor-set-up", subject, "done", "");
        return new SecondFactorOutcome.Entered(complete(person, visit));
    }

    private String complete(SignedInPerson person, Visit visit) {
        Session half = Objects.requireNonNull(visit.entered()).session();
        String token = sessions.open(person, half.userAgent(), half.address());
        sessions.secondFactorGiven(token);
        sessions.end(visit.token());
        return token;
    }

    private SecondFactorOutcome within(Supplier<SecondFactorOutcome> deed) {
        return Objects.requireNonNull(transaction.execute(status -> deed.get()));
    }
}
