package org.xueji.campus.office;

import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Classes that still want a monitor (待任命班长), for whoever looks after them.
@Component
@Order(900)
class MonitorTasks implements StaffTasks {
    private final UnitTable units;

    MonitorTasks(UnitTable units) {
        this.units = units;
    }

    @Override
    public List<StaffTask> forStaff(Staff staff) {
        if (!staff.roles().contains(Role.COLLEGE) && !staff.roles().contains(Role.COUNSELLOR)) {
            return List.of();
        }
        long without = units.classes(staff.scope(), "").stream()
                .map(MonitoredClass::monitor)
                .filter(Objects::isNull)
                .count();
        return without == 0 ? List.of() : List.of(new StaffTask("未任命班长的班级", without, "/campus/monitors"));
    }
}
