package org.xueji.registry.registration;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.office.OfficerTask;
import org.xueji.registry.office.OfficerTasks;

/// Freshmen who are still to be decided (待注册的新生).
@Component
@Order(200)
class FreshmenTasks implements OfficerTasks {
    private final Freshmen freshmen;

    FreshmenTasks(Freshmen freshmen) {
        this.freshmen = freshmen;
    }

    @Override
    public List<OfficerTask> forOfficer(OfficerPerson officer) {
        if (!officer.role().equals(OfficerRole.INSTITUTION)) {
            return List.of();
        }
        long pending = freshmen.pending(officer.ownInstitution());
        return pending == 0
                ? List.of()
                : List.of(new OfficerTask("待注册的新生", pending, "/supervision/freshmen?status=PENDING"));
    }
}
