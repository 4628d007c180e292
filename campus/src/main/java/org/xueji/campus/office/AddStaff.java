package org.xueji.campus.office;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Adds one member of staff (新增教职工); an invitation lets them set a password.
@Component
class AddStaff {
    private final StaffTable table;
    private final Audit audit;
    private final Clock clock;

    AddStaff(StaffTable table, @Campus Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /// Adds the person; false when the number is taken by staff or by a student.
    @CampusTransaction
    public boolean add(Staff person, @Nullable String email, Staff actor) {
        if (!table.insert(person, email, actor.subject(), clock.instant())) {
            return false;
        }
        audit.note(actor.subject(), "staff.added", person.subject(), "done", Assignment.words(person));
        return true;
    }
}
