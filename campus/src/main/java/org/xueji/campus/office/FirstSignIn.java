package org.xueji.campus.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.TryBudget;
import org.xueji.standards.TypedText;
import org.xueji.standards.name.PersonName;

/// A student's first sign-in (首次登录): proves who they are and sets a password; nobody has a default one.
@Component
class FirstSignIn {
    /// What the student proves.
    record Proof(String studentNumber, String name, String documentLastSix) {
        @Override
        public String toString() {
            return "Proof[secret]";
        }
    }

    /// What came of it.
    sealed interface Outcome {
        /// The password is set and the student is in.
        record Entered(String token) implements Outcome {}

        /// Something does not match, there is a password already, or the five tries of the day are used up: never
        /// said which.
        record Refused() implements Outcome {}
    }

    /// Proving identity: five tries a day.
    static final TryBudget.Purpose TRIES = new TryBudget.Purpose("FIRST_SIGN_IN", 5, Duration.ofHours(24));

    private final StudentPersonTable students;
    private final TryBudget tries;
    private final Credentials credentials;
    private final Sessions sessions;

    FirstSignIn(
            StudentPersonTable students,
            @Campus TryBudget tries,
            @Campus Credentials credentials,
            @Campus Sessions sessions) {
        this.students = students;
        this.tries = tries;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    // No transaction: the try is counted for good before anything is compared. Every way costs one password hash.
    Outcome enter(Proof proof, String password, String userAgent, String address) {
        String number = TypedText.compact(proof.studentNumber());
        if (!tries.take(Door.CAMPUS, TRIES, number) || !matches(number, proof)) {
            credentials.check(Door.CAMPUS, "", password);
            return new Outcome.Refused();
        }
        if (!credentials.create(Door.CAMPUS, number, password)) {
            return new Outcome.Refused();
        }
        return students.person(number)
                .<Outcome>map(person -> new Outcome.Entered(sessions.open(person, userAgent, address)))
                .orElseGet(Outcome.Refused::new);
    }

    private boolean matches(String number, Proof proof) {
        Optional<StudentPersonTable.Identity> known = students.identity(number);
        String typedName = PersonName.parse(proof.name())
                .optional()
                .map(PersonName::comparisonKey)
                .orElse("");
        String typedDigits = TypedText.compact(proof.documentLastSix()).toUpperCase(Locale.ROOT);
        String expectedName = known.map(StudentPersonTable.Identity::nameKey).orElse("?");
        String expectedDigits =
                known.map(StudentPersonTable.Identity::documentLastSix).orElse("?");
        return same(typedName, expectedName) & same(typedDigits, expectedDigits);
    }

    private static boolean same(String typed, String expected) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
