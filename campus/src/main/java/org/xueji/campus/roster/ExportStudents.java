package org.xueji.campus.roster;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.documents.table.TableKind;
import org.xueji.platform.audit.Audit;

/// A member of staff takes a list of students away (导出学生名单); noted, numbers masked.
@Component
class ExportStudents {
    private final StudentExport export;
    private final Audit audit;

    ExportStudents(StudentExport export, @Campus Audit audit) {
        this.export = export;
        this.audit = audit;
    }

    /// Writes what the query finds, XLSX or CSV.
    ///
    /// @param format `xlsx` or `csv`
    @CampusTransaction
    public void export(StudentQuery query, String format, Staff staff, OutputStream target) throws IOException {
        export.write(query, format.equals("csv") ? TableKind.CSV : TableKind.XLSX, target);
        audit.note(staff.subject(), "students.exported", "students", "done", format);
    }
}
