package org.xueji.campus.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.storage.StoredFiles;

/// Takes a paper off a draft's notice (移除附件); what was handed out once stays.
@Component
class DetachFile {
    private final AttachmentTable table;
    private final StoredFiles files;
    private final Audit audit;

    DetachFile(AttachmentTable table, @Campus StoredFiles files, @Campus Audit audit) {
        this.table = table;
        this.files = files;
        this.audit = audit;
    }

    @CampusTransaction
    public boolean detach(String campaignId, String fileKey, String actor) {
        if (!table.delete(campaignId, fileKey)) {
            return false;
        }
        files.delete(List.of(fileKey));
        audit.note(actor, "campaign.file-detached", "campaign " + campaignId, "done", fileKey);
        return true;
    }
}
