package org.xueji.platform.signin;

import java.util.Optional;
import org.xueji.platform.Door;

/// Finds the person behind a session; each side gives one for each of its doors.
///
/// Asked at most every five seconds for a session, so a change of roles or scope takes effect within that time.
public interface PersonDirectory {
    /// The door this directory knows.
    Door door();

    /// The person of a subject; empty when they may no longer enter.
    Optional<? extends SignedInPerson> find(String subject);
}
