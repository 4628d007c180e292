package org.xueji.campus.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.documents.table.TableKind;
import org.xueji.platform.signin.Allowed;

/// Files of the roster import to be saved: templates and problem files.
@Controller
@RequestMapping("/campus/roster")
@Allowed({Role.OFFICE, Role.COLLEGE})
class RosterFileController {
    private final RosterTemplate template;
    private final ProblemWorkbook problems;
    private final ImportTable imports;

    RosterFileController(RosterTemplate template, ProblemWorkbook problems, ImportTable imports) {
        this.template = template;
        this.problems = problems;
        this.imports = imports;
    }

    @GetMapping("/template.xlsx")
    void xlsx(HttpServletResponse response) throws IOException {
        template.write(TableKind.XLSX, Download.begin(response, "名册模板.xlsx", Download.XLSX));
    }

    @GetMapping("/template.csv")
    void csv(HttpServletResponse response) throws IOException {
        template.write(TableKind.CSV, Download.begin(response, "名册模板.csv", Download.CSV));
    }

    @GetMapping("/template.dbf")
    void dbf(HttpServletResponse response) throws IOException {
        template.write(TableKind.DBF, Download.begin(response, "名册模板.dbf", Download.DBF));
    }

    @GetMapping("/imports/{id}/problems.xlsx")
    void problems(@PathVariable String id, Staff staff, HttpServletResponse response) throws IOException {
        RosterImport roster = imports.find(id, staff.scope())
                .filter(found -> RosterOfficer.mayImport(staff))
                .orElseThrow(NotHere::new);
        problems.write(roster, Download.begin(response, "问题-" + roster.fileName() + ".xlsx", Download.XLSX));
    }
}
