package org.xueji.campus.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

/// The list of a class in the hands of its monitor and of staff.
class ClassChecklistTest extends ChecklistDesk {
    @Autowired
    private Checklists checklists;

    @Autowired
    private Campaigns campaigns;

    @Test
    @DisplayName("C-10 the monitor sees names and stages of the own class, signs for others with a reason, explains")
    void monitor() {
        Browser monitor = student("201602");
        student("201601").post("/campus/checklist/corrections", Map.of("field", "name", "right", "张叁"));
        Document list = page(monitor.get("/campus/class-checklist"));
        assertThat(list.text()).contains("张三").contains("1 项").contains("未签").doesNotContain("赵六");
        assertThat(list.html()).doesNotContain("201601").doesNotContain("张叁").doesNotContain("990000");

        String wang = memberPath(monitor, "王五");
        assertThat(monitor.post(wang + "/proxy", Map.of("reason", "OTHER"))).hasStatus(422);
        assertThat(monitor.post(wang + "/proxy", Map.of("reason", "REFUSES"))).hasStatus(422);
        assertThat(monitor.post(wang + "/unsigned", Map.of("reason", "UNREACHABLE")))
                .hasStatus(303);
        assertThat(page(monitor.get("/campus/class-checklist")).text()).contains("未签原因：联系不上");
        assertThat(monitor.post(wang + "/proxy", Map.of("reason", "ILL", "detail", "住院")))
                .hasStatus(303);
        assertThat(monitor.post(wang + "/proxy", Map.of("reason", "ILL"))).hasStatus(422);
        assertThat(page(monitor.get("/campus/class-checklist")).text())
                .contains("代签：生病或住院（住院）")
                .doesNotContain("联系不上");
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        assertThat(monitor.post(memberPath(monitor, "李四") + "/proxy", Map.of("reason", "ILL")))
                .hasStatus(422);

        Browser wangHimself = student("201603");
        Document own = page(wangHimself.get("/campus/checklist"));
        assertThat(own.text()).contains("班长已代签");
        assertThat(wangHimself.post("/campus/checklist/signature", signing(own, "王五")))
                .hasStatus(303);
        assertThat(monitor.post(wang + "/clearing", Map.of())).hasStatus(422);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);

        String zhang = memberPath(monitor, "张三");
        assertThat(monitor.post(zhang + "/surplus", Map.of("reason", "WITHDRAWN")))
                .hasStatus(303);
        assertThat(page(monitor.get("/campus/class-checklist")).text()).contains("多列：退学");
        assertThat(monitor.post(zhang + "/clearing", Map.of())).hasStatus(303);
        assertThat(monitor.post("/campus/class-checklist/unlisted", Map.of("name", "孙八", "remark", "转入")))
                .hasStatus(303);
        assertThat(monitor.post("/campus/class-checklist/unlisted", Map.of("name", "孙八")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-checklist/unlisted", Map.of("name", "")))
                .hasStatus(422);
        Document with = page(monitor.get("/campus/class-checklist"));
        String striking = with.selectFirst("form[action$=striking]").attr("action");
        assertThat(student("201611").post(striking, Map.of())).hasStatus(404);
        assertThat(monitor.post(striking, Map.of())).hasStatus(303);
    }

    @Test
    @DisplayName("C-10 a monitor reaches no other class, a student no list, staff only their own classes")
    void goesAround() {
        Browser other = student("201611");
        String wang = memberPath(student("201602"), "王五");
        assertThat(other.get(wang)).hasStatus(404);
        assertThat(other.post(wang + "/proxy", Map.of("reason", "ILL"))).hasStatus(404);
        assertThat(other.post(wang + "/surplus", Map.of("reason", "ILL"))).hasStatus(404);
        Browser student = student("201601");
        assertThat(student.get("/campus/class-checklist")).hasStatus(403);
        assertThat(student.post(wang + "/proxy", Map.of("reason", "ILL"))).hasStatus(403);
        assertThat(student.get("/campus/checklists/c/0101")).hasStatus(403);
        // A student number in the form changes nothing: the session says who signs.
        Map<String, String> signing = signing(page(student.get("/campus/checklist")), "张三");
        signing.put("student", "201603");
        student.post("/campus/checklist/signature", signing);
        assertThat(signatures("201603")).isZero();
        Browser college = staff("T2", Scope.college("02"), Role.COLLEGE);
        assertThat(college.get("/campus/checklists/c/0101")).hasStatus(404);
        assertThat(page(college.get("/campus/checklists")).text())
                .contains("金融1班")
                .doesNotContain("软件");
        assertThat(page(college.get("/campus/checklists?college=01")).text()).doesNotContain("软件");
        Browser counsellor = staff("T3", Scope.classes(List.of("0102")), Role.COUNSELLOR);
        assertThat(counsellor.get("/campus/checklists/c/0102")).hasStatus(200);
        assertThat(counsellor.get("/campus/checklists/c/0101")).hasStatus(404);
        assertThat(counsellor.get("/campus/checklists/none/0102")).hasStatus(404);
    }

    @Test
    @DisplayName("C-10 staff see classes with counters, drill down to corrections, filter, sort and export")
    void staffLists() {
        student("201601")
                .post("/campus/checklist/corrections", Map.of("field", "name", "right", "张叁", "remark", "户口簿"));
        Browser wang = student("201603");
        wang.post("/campus/checklist/signature", signing(page(wang.get("/campus/checklist")), "王五"));
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Document list = page(office.get("/campus/checklists"));
        assertThat(row(list, "软件1班")).contains("3 1 0 2 1 0 / 0");
        assertThat(page(office.get("/campus/checklists?filter=CORRECTIONS")).text())
                .contains("软件1班")
                .doesNotContain("软件2班");
        assertThat(page(office.get("/campus/checklists?filter=DONE")).text()).contains("没有符合条件的班级");
        assertThat(page(office.get("/campus/checklists?sort=UNSIGNED&descending=true&page=999"))
                        .text())
                .contains("没有符合条件的班级");
        assertThat(page(office.get("/campus/checklists?filter=nonsense&sort=nonsense"))
                        .text())
                .contains("软件2班");
        Document one = page(office.get("/campus/checklists/c/0101?filter=corrections"));
        assertThat(one.text()).contains("张三 → 张叁").contains("户口簿").doesNotContain("王五");
        MvcTestResult export = office.get("/campus/checklists/export.csv?filter=OPEN");
        assertThat(export).hasStatus(200).bodyText().contains("软件1班");
        change("201603", "major_name = '网络工程'");
        assertThat(row(page(office.get("/campus/checklists")), "软件1班")).contains("3 0 0 3 1 0 / 0");
    }

    @Test
    @DisplayName("C-10 a list is named by its content: equal content gives the same code, a change another one")
    void versions() {
        Checklist before = list();
        assertThat(list().listCode()).isEqualTo(before.listCode()).matches("L[0-9A-Z]{15}");
        checklists.keep(before);
        checklists.keep(before);
        assertThat(checklists.standing(before.listCode()).orElseThrow()).isInstanceOf(ListStanding.Current.class);
        change("201601", "major_name = '网络工程'");
        rows().student("0101", "201604", "新来");
        jdbc().sql("UPDATE campus.student SET class_code = '0102' WHERE student_number = '201603'")
                .update();
        assertThat(list().listCode()).isNotEqualTo(before.listCode());
        ListStanding.Superseded superseded =
                (ListStanding.Superseded) checklists.standing(before.listCode()).orElseThrow();
        assertThat(superseded.difference().added()).containsExactly("新来");
        assertThat(superseded.difference().removed()).containsExactly("王五");
        assertThat(superseded.difference().changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.words()).isEqualTo("专业名称"));
        assertThat(checklists.standing("L000000000000000")).isEmpty();
        assertThat(checklists.standing("' OR 1=1")).isEmpty();
    }

    @Test
    @DisplayName(
            "C-10 staff and the monitor print the list; the monitor's has no values of corrections, both have no whole numbers")
    void prints() throws Exception {
        student("201601").post("/campus/checklist/corrections", Map.of("field", "name", "right", "张叁"));
        Browser wang = student("201603");
        Map<String, String> signing = signing(page(wang.get("/campus/checklist")), "");
        signing.put("drawn", drawn(Color.BLACK));
        wang.post("/campus/checklist/signature", signing);
        Browser monitor = student("201602");
        monitor.post("/campus/class-checklist/unlisted", Map.of("name", "孙八", "remark", "转入"));
        Browser college = staff("T2", Scope.college("01"), Role.COLLEGE);

        MvcTestResult paper = college.get("/campus/checklists/c/0101/list.pdf");
        assertThat(paper).hasStatus(200).hasHeader("Content-Type", "application/pdf");
        try (PDDocument document = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("张叁").contains("孙八").contains("应到 3 人").contains(list().version());
            assertThat(text)
                    .doesNotContain(RegisterRows.identityNumber("201601").value());
            assertThat(text.indexOf("201601")).isLessThan(text.indexOf("201602"));
        }
        assertThat(checklists.standing(list().listCode())).isPresent();
        assertThat(cells(college.get("/campus/checklists/c/0101/list.xlsx")))
                .contains("张叁")
                .contains("已签");
        String own = cells(monitor.get("/campus/class-checklist/list.xlsx"));
        assertThat(own).contains("更正 1 项").contains("孙八").doesNotContain("张叁");
        assertThat(monitor.get("/campus/class-checklist/list.pdf")).hasStatus(200);

        assertThat(college.get("/campus/checklists/lists.pdf")).hasStatus(200);
        String all = cells(college.get("/campus/checklists/lists.xlsx"));
        assertThat(all).contains("赵六").doesNotContain("钱七");
        Browser other = staff("T3", Scope.college("02"), Role.COLLEGE);
        assertThat(other.get("/campus/checklists/c/0101/list.pdf")).hasStatus(404);
        assertThat(other.get("/campus/checklists/lists.pdf?college=01")).hasStatus(404);
        assertThat(student("201601").get("/campus/class-checklist/list.pdf")).hasStatus(403);
        assertThat(monitor.get("/campus/checklists/c/0101/list.pdf")).hasStatus(403);
    }

    private static String cells(MvcTestResult workbook) throws Exception {
        assertThat(workbook).hasStatus(200);
        StringBuilder cells = new StringBuilder();
        try (ReadableWorkbook read = new ReadableWorkbook(
                new ByteArrayInputStream(workbook.getResponse().getContentAsByteArray()))) {
            read.getSheets().forEach(sheet -> {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell ->
                            cells.append(cell == null ? "" : cell.getRawValue()).append('\t')));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return cells.toString();
    }

    private Checklist list() {
        return checklists
                .current(campaigns.openForCohort(2016).orElseThrow(), "0101")
                .orElseThrow();
    }
}
