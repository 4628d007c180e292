package org.xueji.platform.signin;

import java.util.Optional;
import org.xueji.platform.Door;

/// Finds the person behind a session; each side gives one for each of its doors.
///
/// Asked every five seconds for a session that is in use, so a change of roles or scope takes effect within that time.
public interface PersonDirectory {
    /// The door this directory knows.
    Door door();

    /// The person of a subject; empty when they may no longer enter.
    Optional<? extends SignedInPerson> find(String subject);

    /// Whether every change of a person is told by [Sessions#personChanged]; then it is asked once a minute only.
    default boolean tellsChanges() {
        return false;
    }
}
