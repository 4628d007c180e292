package org.xueji.registry.intake;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.office.OfficerTask;
import org.xueji.registry.office.OfficerTasks;

/// Uploads that were checked and wait for the officer (待接收或改正的上报).
@Component
@Order(100)
class UploadTasks implements OfficerTasks {
    private final UploadTable uploads;

    UploadTasks(UploadTable uploads) {
        this.uploads = uploads;
    }

    @Override
    public List<OfficerTask> forOfficer(OfficerPerson officer) {
        if (!officer.role().equals(OfficerRole.INSTITUTION)) {
            return List.of();
        }
        long waiting = uploads.countChecked(officer.ownInstitution());
        return waiting == 0 ? List.of() : List.of(new OfficerTask("已校验、待接收或改正的上报", waiting, "/supervision/uploads"));
    }
}
