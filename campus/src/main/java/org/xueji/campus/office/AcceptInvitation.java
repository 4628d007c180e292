package org.xueji.campus.office;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;

/// Sets the own password by a one-time link (启用账号); password and authenticator from before are forgotten.
///
/// The very first link names nobody: whoever holds it becomes the first security administrator.
@Component
class AcceptInvitation {
    /// What came of it.
    sealed interface Outcome {
        /// The password is set; signing in comes next.
        record Accepted(Staff staff) implements Outcome {}

        /// The link was used, has expired, or never was one.
        record LinkDead() implements Outcome {}
    }

    private final StaffInvitations invitations;
    private final StaffTable table;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    AcceptInvitation(
            StaffInvitations invitations,
            StaffTable table,
            @Campus Credentials credentials,
            @Campus Sessions sessions,
            @Campus Audit audit,
            Clock clock) {
        this.invitations = invitations;
        this.table = table;
        this.credentials = credentials;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Uses the link up and sets the password.
    ///
    /// @param firstNumber the own staff number, read only for the very first member of staff
    /// @param firstName the own name, read only for the very first member of staff
    @CampusTransaction
    public Outcome accept(String token, String firstNumber, String firstName, String password) {
        StaffInvitations.Invited invited = invitations.redeem(token).orElse(null);
        if (invited == null) {
            return new Outcome.LinkDead();
        }
        String number = invited.staffNumber();
        Staff staff = number == null
                ? first(firstNumber, firstName)
                : table.find(number).orElseThrow().staff();
        if (number == null && !table.insertFirst(staff, clock.instant())) {
            return new Outcome.LinkDead();
        }
        credentials.forget(Door.CAMPUS, staff.subject());
        credentials.create(Door.CAMPUS, staff.subject(), password);
        sessions.endOthers(Door.CAMPUS, staff.subject(), "");
        audit.note(staff.subject(), "staff.password-set", staff.subject(), "done", "一次性链接");
        return new Outcome.Accepted(staff);
    }

    private static Staff first(String number, String name) {
        return new Staff(number, name, Set.of(Role.SECURITY), Scope.classes(List.of()));
    }
}
