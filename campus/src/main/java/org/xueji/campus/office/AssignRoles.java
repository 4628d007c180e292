package org.xueji.campus.office;

import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Changes somebody's roles and scope (调整角色与数据范围); felt within five seconds by who is signed in.
@Component
class AssignRoles {
    /// What came of it.
    sealed interface Outcome {
        /// The new roles count.
        record Assigned() implements Outcome {}

        /// Nobody changes their own roles.
        record OwnRoles() implements Outcome {}

        /// These roles or this scope do not go together.
        record NotPossible(String reason) implements Outcome {}

        /// There is nobody of this number.
        record NotFound() implements Outcome {}
    }

    private final StaffTable table;
    private final Audit audit;

    AssignRoles(StaffTable table, @Campus Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    @CampusTransaction
    public Outcome assign(String staffNumber, Assignment assignment, Staff actor) {
        if (staffNumber.equals(actor.staffNumber())) {
            return new Outcome.OwnRoles();
        }
        String problem = assignment.problem().orElse(null);
        if (problem != null) {
            return new Outcome.NotPossible(problem);
        }
        StaffMember before = table.find(staffNumber).orElse(null);
        if (before == null || !table.assign(staffNumber, assignment.roles(), assignment.scope())) {
            return new Outcome.NotFound();
        }
        Staff after = new Staff(staffNumber, before.staff().name(), assignment.roles(), assignment.scope());
        audit.note(
                actor.subject(),
                "staff.assigned",
                after.subject(),
                "done",
                Assignment.words(before.staff()) + " 改为 " + Assignment.words(after));
        return new Outcome.Assigned();
    }
}
