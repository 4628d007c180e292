package org.xueji.registry.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;
import org.xueji.registry.Registry;
import org.xueji.standards.TypedText;

/// Lets somebody in by phone number, e-mail address or user name, and password (登录).
@Component
class SignIn {
    /// What came of it.
    sealed interface Outcome {
        /// The password was right.
        record Entered(String token) implements Outcome {}

        /// Unknown name, wrong password, waiting after failures, or closed: never said which.
        record Refused() implements Outcome {}
    }

    private final HandleTable handles;
    private final AccountTable accounts;
    private final Credentials credentials;
    private final Sessions sessions;

    SignIn(HandleTable handles, AccountTable accounts, @Registry Credentials credentials, @Registry Sessions sessions) {
        this.handles = handles;
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    // No transaction: the attempt is counted for good before the password is looked at.
    Outcome signIn(String typedName, String password, String userAgent, String address) {
        Optional<String> account = Address.ofEither(typedName)
                .map(handles::owner)
                .orElseGet(() -> handles.ownerOfUserName(TypedText.compact(typedName)));
        if (!credentials.check(Door.REGISTRY, account.orElse(""), password)) {
            return new Outcome.Refused();
        }
        return account.flatMap(accounts::find)
                .<Outcome>map(found -> new Outcome.Entered(sessions.open(found.person(), userAgent, address)))
                .orElseGet(Outcome.Refused::new);
    }
}
