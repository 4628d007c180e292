package org.xueji.campus.profile;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffTask;
import org.xueji.campus.office.StaffTasks;

/// Students' wishes that wait for the officer (待批准的修改).
@Component
@Order(200)
class RequestTasks implements StaffTasks {
    private final RequestTable requests;

    RequestTasks(RequestTable requests) {
        this.requests = requests;
    }

    @Override
    public List<StaffTask> forStaff(Staff staff) {
        if (!staff.roles().contains(Role.OFFICE) && !staff.roles().contains(Role.COLLEGE)) {
            return List.of();
        }
        long waiting = requests.count(staff.scope(), ChangeRequest.State.WAITING, "");
        return waiting == 0 ? List.of() : List.of(new StaffTask("学生提交、待审核的信息修改", waiting, "/campus/profile-requests"));
    }
}
