package org.xueji.campus.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.AskedCampaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// The ledger as files: counts by class and by college, no students.
@Controller
@RequestMapping("/campus/collection")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class LedgerExportController {
    private static final List<String> CLASSES = List.of(
            "学院",
            "班级代码",
            "班级",
            "人数",
            "缺交（有原因）",
            "学院已收第一份",
            "学院已收第二份",
            "教务处已收第一份",
            "教务处已收第二份",
            "核对表",
            "状态",
            "上交时间",
            "截止时间",
            "迟交",
            "迟交原因");
    private static final Set<String> COUNTS = Set.of(
            "人数",
            "缺交（有原因）",
            "学院已收第一份",
            "学院已收第二份",
            "教务处已收第一份",
            "教务处已收第二份",
            "班级数",
            "学院已收齐班级",
            "教务处已收齐班级",
            "学院已收份数",
            "教务处已收份数",
            "应收份数",
            "迟交班级");
    private static final List<String> COLLEGES = List.of(
            "学院代码",
            "学院",
            "班级数",
            "学院已收齐班级",
            "教务处已收齐班级",
            "人数",
            "缺交（有原因）",
            "学院已收份数",
            "教务处已收份数",
            "应收份数",
            "迟交班级",
            "截止时间",
            "逾期",
            "迟交原因");

    private final AskedCampaign asked;
    private final LedgerPages pages;
    private final University university;

    LedgerExportController(AskedCampaign asked, LedgerPages pages, University university) {
        this.asked = asked;
        this.pages = pages;
        this.university = university;
    }

    @GetMapping("/export.{ending:csv|xlsx}")
    @FreshFactor
    ResponseEntity<byte[]> classes(@PathVariable String ending, @RequestParam Map<String, String> address, Staff staff)
            throws IOException {
        LedgerAsked wanted = LedgerAsked.of(address);
        return file(
                "收取台账-班级",
                ending,
                CLASSES,
                pages.export(campaign(wanted.campaign()), wanted, staff).stream()
                        .map(this::cells)
                        .toList());
    }

    @GetMapping("/colleges/export.{ending:csv|xlsx}")
    @Allowed({Role.OFFICE, Role.COLLEGE})
    @FreshFactor
    ResponseEntity<byte[]> colleges(
            @PathVariable String ending, @RequestParam(defaultValue = "") String campaign, Staff staff)
            throws IOException {
        return file(
                "收取台账-学院",
                ending,
                COLLEGES,
                pages.colleges(campaign(campaign), staff.scope()).stream()
                        .map(this::cells)
                        .toList());
    }

    private Campaign campaign(String campaignId) {
        return asked.of(campaignId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<String> cells(ClassPapers papers) {
        return List.of(
                papers.collegeName(),
                papers.classCode(),
                papers.className(),
                Integer.toString(papers.members()),
                Integer.toString(papers.missing()),
                Integer.toString(papers.collegeFirst()),
                Integer.toString(papers.collegeSecond()),
                Integer.toString(papers.officeFirst()),
                Integer.toString(papers.officeSecond()),
                papers.listAtOffice() ? "教务处已收" : papers.listAtCollege() ? "学院已收" : "",
                papers.state().label(),
                papers.handedInAt() == null ? "" : ShownTime.minute(papers.handedInAt(), university.zone()),
                ShownTime.minute(papers.dueAt(), university.zone()),
                papers.late() ? "是" : "",
                papers.lateReason());
    }

    private List<String> cells(CollegePapers papers) {
        return List.of(
                papers.collegeCode(),
                papers.collegeName(),
                Integer.toString(papers.classes()),
                Integer.toString(papers.collegeDone()),
                Integer.toString(papers.officeDone()),
                Integer.toString(papers.members()),
                Integer.toString(papers.missing()),
                Integer.toString(papers.collegeCopies()),
                Integer.toString(papers.officeCopies()),
                Integer.toString(papers.expected()),
                Integer.toString(papers.lateClasses()),
                ShownTime.minute(papers.dueAt(), university.zone()),
                papers.late() ? "是" : "",
                papers.lateReason());
    }

    private static ResponseEntity<byte[]> file(
            String name, String ending, List<String> headings, List<List<String>> rows) throws IOException {
        boolean workbook = ending.equals("xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(
                workbook ? TableKind.XLSX : TableKind.CSV, bytes, TableLayout.of(name, headings, COUNTS))) {
            for (List<String> row : rows) {
                writer.write(row);
            }
            writer.finish();
        }
        return ResponseEntity.ok()
                .header(
                        "Content-Type",
                        workbook
                                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }
}
