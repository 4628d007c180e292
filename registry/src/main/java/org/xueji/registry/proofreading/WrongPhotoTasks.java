package org.xueji.registry.proofreading;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.office.OfficerTask;
import org.xueji.registry.office.OfficerTasks;

/// Photos that students call wrong (待处理的校对意见).
@Component
@Order(300)
class WrongPhotoTasks implements OfficerTasks {
    private final VerdictTable table;

    WrongPhotoTasks(VerdictTable table) {
        this.table = table;
    }

    @Override
    public List<OfficerTask> forOfficer(OfficerPerson officer) {
        if (!officer.role().equals(OfficerRole.INSTITUTION)) {
            return List.of();
        }
        long waiting = table.countWaiting(officer.ownInstitution());
        return waiting == 0 ? List.of() : List.of(new OfficerTask("学生校对有误的照片", waiting, "/supervision/photos"));
    }
}
