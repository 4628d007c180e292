package org.xueji.registry.check;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.institution.OfficerPerson;

/// Takes the list of checks out of the house (导出核查名单): names and numbers of people, so it is noted.
@Component
class ExportCheckList {
    private final CheckListTable table;
    private final Audit audit;

    ExportCheckList(CheckListTable table, @Registry Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    @RegistryTransaction
    public List<CheckListRow> export(CheckListQuery query, OfficerPerson officer) {
        List<CheckListRow> rows = table.all(officer.ownInstitution(), query);
        audit.note(
                officer.subject(),
                "checks.exported",
                "institution " + officer.ownInstitution(),
                "done",
                rows.size() + " rows, " + (query.reason() == null ? query.standing() : query.reason()));
        return rows;
    }
}
