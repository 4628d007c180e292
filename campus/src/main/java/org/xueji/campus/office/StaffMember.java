package org.xueji.campus.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.identity.EmailAddress;

/// A member of staff as the security administrator sees them (教职工账号).
///
/// @param email in clear; pages mask it
public record StaffMember(
        Staff staff,
        @Nullable String email,
        Instant addedAt,
        @Nullable Instant disabledAt) {
    boolean isDisabled() {
        return disabledAt != null;
    }

    static String masked(String email) {
        return new EmailAddress(email).masked();
    }

    @Override
    public String toString() {
        return "StaffMember[" + staff.staffNumber() + "]";
    }
}
