package org.xueji.campus.roster;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Notes what became of a ZIP of photos and forgets the ZIP with its telling file names (照片导入完成).
@Component
class FinishPhotos {
    private final PhotoImportTable imports;
    private final ImportFileTable parts;
    private final Audit audit;
    private final Clock clock;

    FinishPhotos(PhotoImportTable imports, ImportFileTable parts, @Campus Audit audit, Clock clock) {
        this.imports = imports;
        this.parts = parts;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param readable whether the ZIP could be read
    @CampusTransaction
    public void finish(
            String importId, String by, boolean readable, long stored, List<PhotoImportTable.Finding> findings) {
        imports.finished(importId, readable, stored, findings, clock.instant());
        parts.delete(importId);
        audit.note(
                by, "photos.imported", "photo-import " + importId, readable ? "done" : "refused", stored + " stored");
    }
}
