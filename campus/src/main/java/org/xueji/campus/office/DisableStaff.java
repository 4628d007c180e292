package org.xueji.campus.office;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Sessions;

/// Takes somebody's access away, or gives it back (停用, 启用); the record of what they did stays.
@Component
class DisableStaff {
    private final StaffTable table;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    DisableStaff(StaffTable table, @Campus Sessions sessions, @Campus Audit audit, Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Disables or enables; false when it is the actor's own account, nobody's number, or changes nothing.
    @CampusTransaction
    public boolean disable(String staffNumber, boolean disabled, Staff actor) {
        if (staffNumber.equals(actor.staffNumber()) || !table.disable(staffNumber, disabled ? clock.instant() : null)) {
            return false;
        }
        String subject = Staff.PREFIX + staffNumber;
        if (disabled) {
            sessions.endOthers(Door.CAMPUS, subject, "");
        }
        audit.note(actor.subject(), disabled ? "staff.disabled" : "staff.enabled", subject, "done", "");
        return true;
    }
}
