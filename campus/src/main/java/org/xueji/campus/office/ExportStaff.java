package org.xueji.campus.office;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.page.CsvFile;

/// Writes the list of staff as a file (导出教职工账号), without addresses, and notes that it was done.
@Component
class ExportStaff {
    private final StaffTable table;
    private final Audit audit;

    ExportStaff(StaffTable table, @Campus Audit audit) {
        this.table = table;
        this.audit = audit;
    }

    @CampusTransaction
    public CsvFile export(StaffQuery query, Staff actor) {
        List<List<String>> rows = table.search(query).members().stream()
                .map(StaffListPage::row)
                .map(row -> List.of(row.number(), row.name(), row.roles(), row.scope(), row.disabled() ? "已停用" : "使用中"))
                .toList();
        audit.note(actor.subject(), "staff.exported", "staff", "done", rows.size() + " rows");
        return new CsvFile("教职工账号.csv", List.of("工号", "姓名", "角色", "数据范围", "状态"), rows);
    }
}
