package org.xueji.campus.office;

import java.util.Set;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// A member of staff who is signed in (教职工). Always with a second factor.
///
/// @param roles of [Role], by name
public record Staff(String staffNumber, String name, Set<String> roles, Scope scope) implements SignedInPerson {
    /// What stands before the staff number in a session's subject.
    static final String PREFIX = "staff:";

    /// Copies the roles.
    public Staff {
        roles = Set.copyOf(roles);
    }

    /// Who did something, by a session's subject, as pages say it: 工号 and the number of staff; others as they are.
    public static String shown(String subject) {
        return subject.startsWith(PREFIX) ? "工号 " + subject.substring(PREFIX.length()) : subject;
    }

    @Override
    public Door door() {
        return Door.CAMPUS;
    }

    /// `staff:` and the staff number, so that a student of the same number is somebody else.
    @Override
    public String subject() {
        return PREFIX + staffNumber;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public boolean needsSecondFactor() {
        return true;
    }
}
