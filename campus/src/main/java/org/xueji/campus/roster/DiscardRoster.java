package org.xueji.campus.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;

/// Gives an upload up before it is imported (放弃导入); its file and staging are forgotten at once.
@Component
class DiscardRoster {
    private final ImportTable imports;
    private final ImportFileTable parts;
    private final RosterTable staging;
    private final FindingTable findings;

    DiscardRoster(ImportTable imports, ImportFileTable parts, RosterTable staging, FindingTable findings) {
        this.imports = imports;
        this.parts = parts;
        this.staging = staging;
        this.findings = findings;
    }

    /// False when there is nothing to give up.
    @CampusTransaction
    public boolean discard(String importId, Staff staff) {
        boolean known = RosterOfficer.mayImport(staff)
                && imports.find(importId, staff.scope()).isPresent();
        boolean moved = known
                && imports.move(
                        importId,
                        List.of(ImportState.RECEIVED, ImportState.CHECKED, ImportState.REFUSED),
                        ImportState.DISCARDED);
        if (moved) {
            parts.delete(importId);
            staging.clear(importId);
            findings.replace(importId, List.of());
        }
        return moved;
    }
}
