package org.xueji.registry.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;
import org.xueji.registry.NationalSite;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.templates.StaticTemplates;

/// Who has checked and who has not, for the officer of an institution.
@Controller
@RequestMapping("/supervision/checks")
@Allowed(OfficerRole.INSTITUTION)
class CheckListController {
    private static final List<String> HEADER =
            List.of("考生号", "学号", "姓名", "专业", "班级", "核查", "回执号", "核对时间", "学生意见", "未核查原因");

    private final StaticTemplates templates = new StaticTemplates();
    private final CheckListTable table;
    private final ExportCheckList export;
    private final NationalSite site;

    CheckListController(CheckListTable table, ExportCheckList export, NationalSite site) {
        this.table = table;
        this.export = export;
        this.site = site;
    }

    @GetMapping
    Answer list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Integer cohort,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(required = false) @Nullable Integer page,
            OfficerPerson officer,
            Frame frame) {
        CheckListQuery query = CheckListQuery.of(text, standing, reason, cohort, sort, descending, page);
        String institution = officer.ownInstitution();
        return Answer.page(templates.checkList(new CheckListPage(
                frame,
                query,
                table.counts(institution, query.cohort()),
                table.cohorts(institution),
                table.page(institution, query).stream()
                        .map(row -> CheckListPage.row(row, site.zone()))
                        .toList(),
                table.count(institution, query))));
    }

    @FreshFactor
    @GetMapping("/list.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Integer cohort,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            OfficerPerson officer) {
        CheckListQuery query = CheckListQuery.of(text, standing, reason, cohort, sort, descending, 1);
        List<List<String>> rows = export.export(query, officer).stream()
                .map(row -> CheckListPage.row(row, site.zone()).cells())
                .toList();
        return new CsvFile("学籍核查情况.csv", HEADER, rows).answer();
    }
}
