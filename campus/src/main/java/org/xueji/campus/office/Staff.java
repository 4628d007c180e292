package org.xueji.campus.office;

import java.util.Set;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// A member of staff who is signed in (教职工). Always with a second factor.
///
/// @param roles of [Role], by name
public record Staff(String staffNumber, String name, Set<String> roles, Scope scope) implements SignedInPerson {
    /// Copies the roles.
    public Staff {
        roles = Set.copyOf(roles);
    }

    @Override
    public Door door() {
        return Door.CAMPUS;
    }

    @Override
    public String subject() {
        return staffNumber;
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
