package org.xueji.registry.proofreading;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.institution.OfficerPerson;

/// Takes the queue of wrong photos out of the house, without the pictures (导出待处理照片名单); it is noted.
@Component
class ExportWrongPhotos {
    private final VerdictTable table;
    private final Audit audit;

    ExportWrongPhotos(VerdictTable table, @Registry Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    @RegistryTransaction
    public List<WrongPhoto> export(WrongPhotoQuery query, OfficerPerson officer) {
        List<WrongPhoto> photos = table.allWaiting(officer.ownInstitution(), query);
        audit.note(
                officer.subject(),
                "wrong-photos.exported",
                "institution " + officer.ownInstitution(),
                "done",
                photos.size() + " rows");
        return photos;
    }
}
