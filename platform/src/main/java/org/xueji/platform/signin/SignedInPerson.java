package org.xueji.platform.signin;

import java.util.Set;
import org.xueji.platform.Door;

/// Somebody who is signed in at a door; each side has its own records for its people.
///
/// Controllers take the side's record as an argument: `Staff staff`, `StudentPerson student`. It is no
/// `java.security.Principal`, because Spring would fill such an argument from the servlet request, with null.
public interface SignedInPerson {
    /// The door the person came through.
    Door door();

    /// The stable key of the person at this door: 学号, staff number, account key.
    String subject();

    /// What the page calls the person.
    String displayName();

    /// The roles that [Allowed] names.
    Set<String> roles();

    /// Whether this person may go on only after a second factor.
    boolean needsSecondFactor();
}
