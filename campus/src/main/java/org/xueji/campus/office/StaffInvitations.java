package org.xueji.campus.office;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.signin.Invitations;

/// One-time links of staff (一次性链接), with the person they are for; links of disabled staff are dead.
@Component
class StaffInvitations {
    /// Whom a living link is for.
    ///
    /// @param staffNumber absent for the very first member of staff, as is the name
    record Invited(@Nullable String staffNumber, @Nullable String name) {}

    private final Invitations invitations;
    private final StaffTable table;

    StaffInvitations(@Campus Invitations invitations, StaffTable table) {
        this.invitations = invitations;
        this.table = table;
    }

    Optional<Invited> find(String token) {
        return invitations.find(token).flatMap(this::person);
    }

    /// Uses the link up.
    Optional<Invited> redeem(String token) {
        return invitations.redeem(token).flatMap(this::person);
    }

    private Optional<Invited> person(Invitations.Invited invited) {
        String number = invited.invitee();
        if (number == null) {
            return Optional.of(new Invited(null, null));
        }
        return table.find(number)
                .filter(member -> !member.isDisabled())
                .map(member -> new Invited(number, member.staff().name()));
    }
}
