package org.xueji.registry.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// An officer of an institution or of the ministry who is signed in (学籍管理员). Always with a second factor.
///
/// @param role one of [OfficerRole]
/// @param institutionCode the only institution whose records this officer may reach; absent for the other roles
public record OfficerPerson(
        String officerNumber,
        String name,
        String role,
        @Nullable String institutionCode) implements SignedInPerson {
    @Override
    public Door door() {
        return Door.SUPERVISION;
    }

    @Override
    public String subject() {
        return officerNumber;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public Set<String> roles() {
        return Set.of(role);
    }

    @Override
    public boolean needsSecondFactor() {
        return true;
    }

    /// The institution of an institution's officer.
    ///
    /// @throws IllegalStateException for another role; such routes are open to [OfficerRole#INSTITUTION] only
    public String ownInstitution() {
        if (institutionCode == null || !role.equals(OfficerRole.INSTITUTION)) {
            throw new IllegalStateException("officer " + officerNumber + " belongs to no institution");
        }
        return institutionCode;
    }
}
