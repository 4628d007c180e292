package org.xueji.campus.office;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.standards.TypedText;

/// Lets somebody in by number and password (登录).
@Component
class SignIn {
    /// What came of it.
    sealed interface Outcome {
        /// The password was right; staff still have to give their second factor.
        record Entered(String token, SignedInPerson person) implements Outcome {}

        /// Unknown number, wrong password, waiting after failures, or disabled: never said which.
        record Refused() implements Outcome {}
    }

    private final CampusPeople people;
    private final Credentials credentials;
    private final Sessions sessions;

    SignIn(CampusPeople people, @Campus Credentials credentials, @Campus Sessions sessions) {
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    // No transaction: the attempt is counted for good before the password is looked at.
    Outcome signIn(String typedNumber, String password, String userAgent, String address) {
        String number = TypedText.compact(typedNumber);
        Optional<SignedInPerson> person = people.ofTyped(number);
        String subject = person.map(SignedInPerson::subject).orElse("");
        boolean right = credentials.check(Door.CAMPUS, subject, password);
        if (!right || person.isEmpty()) {
            return new Outcome.Refused();
        }
        return new Outcome.Entered(sessions.open(person.get(), userAgent, address), person.get());
    }
}
