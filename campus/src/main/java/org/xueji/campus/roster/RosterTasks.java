package org.xueji.campus.roster;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffTask;
import org.xueji.campus.office.StaffTasks;

/// Rosters that were checked and wait for the officer (待处理的名册).
@Component
@Order(100)
class RosterTasks implements StaffTasks {
    private final ImportTable imports;

    RosterTasks(ImportTable imports) {
        this.imports = imports;
    }

    @Override
    public List<StaffTask> forStaff(Staff staff) {
        if (!RosterOfficer.mayImport(staff)) {
            return List.of();
        }
        long waiting = imports.latest(staff.scope()).stream()
                .filter(roster -> roster.state() == ImportState.CHECKED)
                .count();
        return waiting == 0 ? List.of() : List.of(new StaffTask("已校验、待导入或改正的名册", waiting, "/campus/roster"));
    }
}
