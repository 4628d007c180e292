package org.xueji.platform.signin;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// Sets and checks passwords: attempts are counted in one statement before anything is verified.
///
/// After five failures in a row 30 seconds of waiting, doubling up to 15 minutes, never for good; after 100 only
/// recovery helps. Unknown, waiting, stopped and wrong all cost the same and answer the same.
public final class Credentials {
    private final CredentialTable table;
    private final PasswordHashing hashing;

    /// One for each side, over that side's connection.
    public Credentials(JdbcClient jdbc, PasswordHashing hashing) {
        this.table = new CredentialTable(jdbc);
        this.hashing = hashing;
    }

    /// Whether this is the person's password and they may enter now. Counts as an attempt.
    public boolean check(Door door, String subject, String password) {
        return table.countAttempt(door, subject)
                .map(attempt -> {
                    boolean right = hashing.verify(password, attempt.passwordHash());
                    if (right) {
                        table.clearFailures(door, subject);
                    }
                    return right;
                })
                .orElseGet(() -> hashing.verifyNobody(password));
    }

    /// Whether the person has set a password at this door.
    public boolean exists(Door door, String subject) {
        return table.state(door, subject).isPresent();
    }

    /// Up to five of these people who have set a password at this door.
    public List<String> existing(Door door, List<String> subjects) {
        return table.existing(door, subjects);
    }

    /// Sets the first password; false when there is one already.
    public boolean create(Door door, String subject, String password) {
        return table.insert(door, subject, hashing.hash(password));
    }

    /// Gives many people the same first password: for rehearsals only, where all are invented.
    public void createAll(Door door, List<String> subjects, String password) {
        table.insertAll(door, subjects, hashing.hash(password));
    }

    /// Replaces the password; false when the person has none.
    public boolean change(Door door, String subject, String password) {
        return table.changePassword(door, subject, hashing.hash(password));
    }

    /// Forgets many people at once who never came in.
    public void forgetAll(Door door, List<String> subjects) {
        table.deleteAll(door, subjects);
    }

    /// Forgets password and second factor, so that the person starts over by proving who they are.
    public void forget(Door door, String subject) {
        table.delete(door, subject);
    }
}
