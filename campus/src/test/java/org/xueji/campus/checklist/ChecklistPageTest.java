package org.xueji.campus.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class ChecklistPageTest extends CampusPageTest {
    @Autowired
    private SettleSignatures settleSignatures;

    @Autowired
    private Checklists checklists;

    @Autowired
    private Campaigns campaigns;

    private CampaignRows campaign;

    @BeforeEach
    void twoClassesInAnOpenCampaign() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0102", "01", "软件2班", 2016);
        rows().classGroup("0201", "02", "金融1班", 2016);
        rows().student("0101", "201601", "张三");
        rows().student("0101", "201602", "李四");
        rows().student("0101", "201603", "王五");
        rows().student("0102", "201611", "赵六");
        rows().student("0201", "201621", "钱七");
        rows().monitor("0101", "201602");
        rows().monitor("0102", "201611");
        campaign = new CampaignRows(jdbc());
        campaign.open(2016);
    }

    @Test
    @DisplayName("C-10 a student sees the own row with a masked number and signs it once, however often it is sent")
    void signs() {
        Browser student = student("201601");
        assertThat(page(student.get("/campus")).text()).contains("核对并签名");
        Document own = page(student.get("/campus/checklist"));
        String number = RegisterRows.identityNumber("201601").value();
        assertThat(own.text())
                .contains("张三")
                .contains("软件1班")
                .contains("9900**********")
                .doesNotContain(number);
        assertThat(own.text()).doesNotContain("李四");

        Map<String, String> signing = signing(own, "张三");
        assertThat(student.post("/campus/checklist/signature", signing)).hasStatus(303);
        assertThat(student.post("/campus/checklist/signature", signing)).hasStatus(303);
        assertThat(signatures("201601")).isEqualTo(1);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        assertThat(page(student.get("/campus/checklist")).text())
                .contains("本人已签名")
                .contains("名单版本");
    }

    @Test
    @DisplayName("C-10 signing needs the own name or a drawn signature, and the declaration")
    void confirms() throws Exception {
        Browser student = student("201601");
        Document own = page(student.get("/campus/checklist"));
        assertThat(student.post("/campus/checklist/signature", signing(own, "李四")))
                .hasStatus(422);
        Map<String, String> undeclared = signing(own, "张三");
        undeclared.remove("declared");
        assertThat(student.post("/campus/checklist/signature", undeclared)).hasStatus(422);
        Map<String, String> scribbled = signing(own, "");
        scribbled.put("drawn", "data:image/png;base64,AAAA");
        assertThat(student.post("/campus/checklist/signature", scribbled)).hasStatus(422);
        scribbled.put("drawn", drawn(Color.WHITE));
        assertThat(student.post("/campus/checklist/signature", scribbled)).hasStatus(422);
        assertThat(signatures("201601")).isZero();
        scribbled.put("drawn", drawn(Color.BLACK));
        assertThat(student.post("/campus/checklist/signature", scribbled)).hasStatus(303);
        BufferedImage strokes = ImageIO.read(new ByteArrayInputStream(
                student.get("/campus/checklist/signature.jpg").getResponse().getContentAsByteArray()));
        assertThat(strokes.getWidth())
                .as("without the empty canvas around the strokes")
                .isLessThan(120);
        assertThat(strokes.getHeight()).isLessThan(20);
        assertThat(student("201603").get("/campus/checklist/signature.jpg")).hasStatus(404);
        byte[] kept = jdbc().sql("SELECT drawn FROM campus.checklist_signature")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
    }

    @Test
    @DisplayName("C-10 a correction says what proof it needs, keeps what was typed, and ends a signature made before")
    void corrects() {
        Browser student = student("201601");
        student.post("/campus/checklist/signature", signing(page(student.get("/campus/checklist")), "张三"));
        assertThat(page(student.get("/campus/checklist?field=name")).text())
                .contains("姓名：现在登记的是“张三”")
                .contains("公安机关证明");
        MvcTestResult wrong = student.post(
                "/campus/checklist/corrections", Map.of("field", "document_number", "right", "123", "remark", "少一位"));
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).selectFirst("input[name=right]").val()).isEqualTo("123");
        assertThat(student.post("/campus/checklist/corrections", Map.of("field", "name", "right", "张三")))
                .hasStatus(422);
        assertThat(student.post("/campus/checklist/corrections", Map.of("field", "roles", "right", "x")))
                .hasStatus(422);
        assertThat(student.post(
                        "/campus/checklist/corrections", Map.of("field", "name", "right", "张叁", "remark", "户口簿为准")))
                .hasStatus(303);
        assertThat(campaign.counted("0101", "signed")).isZero();
        Document own = page(student.get("/campus/checklist"));
        assertThat(own.text()).contains("更正栏有改动").contains("应为 张叁").contains("除“更正”栏所列 1 项外");
        assertThat(student.post("/campus/checklist/signature", signing(own, "201601")))
                .hasStatus(303);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        byte[] sealed = jdbc().sql("SELECT right_value FROM campus.checklist_correction")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("张叁");

        String withdrawal = own.selectFirst("form[action$=withdrawal]").attr("action");
        assertThat(student("201603").post(withdrawal, Map.of())).hasStatus(404);
        assertThat(student.post(withdrawal, Map.of())).hasStatus(303);
        assertThat(student.post(withdrawal, Map.of())).hasStatus(404);
        assertThat(campaign.counted("0101", "signed")).isZero();
    }

    @Test
    @DisplayName("C-10 a change of the record ends the signature, and changing it back before anybody looked keeps it")
    void followsTheRecord() {
        Browser student = student("201601");
        Document opened = page(student.get("/campus/checklist"));
        student.post("/campus/checklist/signature", signing(opened, "张三"));
        change("201601", "major_name = '网络工程'");
        change("201601", "major_name = '软件工程'");
        assertThat(settleSignatures.settleOne()).isTrue();
        assertThat(settleSignatures.settleOne()).isFalse();
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);

        change("201601", "major_name = '网络工程'");
        assertThat(page(student.get("/campus/checklist")).text()).contains("须重签");
        assertThat(student.post("/campus/checklist/signature", signing(opened, "张三")))
                .hasStatus(409);
        settleSignatures.settleOne();
        assertThat(campaign.counted("0101", "signed")).isZero();
        Document changed = page(student.get("/campus/checklist"));
        assertThat(changed.text()).contains("签名后学籍信息有变化").contains("网络工程");
        assertThat(student.post("/campus/checklist/signature", signing(changed, "张三")))
                .hasStatus(303);
        assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
        assertThat(signatures("201601")).isEqualTo(2);
    }

    @Test
    @DisplayName("C-10 a correction is settled when the record holds the right value")
    void settles() {
        Browser student = student("201601");
        student.post("/campus/checklist/corrections", Map.of("field", "major_name", "right", "网络工程"));
        change("201601", "major_name = '网络工程'");
        settleSignatures.settleOne();
        assertThat(page(student.get("/campus/checklist")).text())
                .contains("更正栏是空的")
                .contains("网络工程");
    }

    @Test
    @DisplayName("C-10 outside the window nothing is kept, whatever is posted")
    void closed() {
        Browser student = student("201601");
        Browser monitor = student("201602");
        Map<String, String> signing = signing(page(student.get("/campus/checklist")), "张三");
        String member = memberPath(monitor, "王五");
        campaign.passed();
        MvcTestResult late = student.post("/campus/checklist/signature", signing);
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("main").text()).contains("不在办理时间内").contains("请联系班长");
        MvcTestResult correction =
                student.post("/campus/checklist/corrections", Map.of("field", "name", "right", "张叁"));
        assertThat(correction).hasStatus(409);
        assertThat(page(correction).select("main").text()).contains("没有保存");
        assertThat(student.post("/campus/checklist/corrections/1/withdrawal", Map.of()))
                .hasStatus(409);
        assertThat(monitor.post(member + "/proxy", Map.of("reason", "ILL"))).hasStatus(409);
        assertThat(monitor.post(member + "/unsigned", Map.of("reason", "ILL"))).hasStatus(409);
        assertThat(monitor.post(member + "/clearing", Map.of())).hasStatus(409);
        assertThat(monitor.post("/campus/class-checklist/unlisted", Map.of("name", "孙八")))
                .hasStatus(409);
        assertThat(signatures("201601") + signatures("201603")).isZero();
        for (String table : List.of("checklist_correction", "checklist_mark", "checklist_unlisted")) {
            assertThat(jdbc().sql("SELECT count(*) FROM campus." + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(page(student.get("/campus/checklist")).select("form[action$=signature]"))
                .isEmpty();
    }

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
    @DisplayName("C-10 two requests that sign at once leave one signature")
    void signsOnceAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Browser student = student("201601");
            Map<String, String> signing = signing(page(student.get("/campus/checklist")), "张三");
            try (ExecutorService fingers = Executors.newFixedThreadPool(4)) {
                Callable<Integer> sign = () -> student.post("/campus/checklist/signature", signing)
                        .getResponse()
                        .getStatus();
                for (var answer : fingers.invokeAll(List.of(sign, sign, sign, sign))) {
                    assertThat(answer.get()).isEqualTo(303);
                }
            }
            assertThat(signatures("201601")).isEqualTo(round + 1);
            assertThat(campaign.counted("0101", "signed")).isEqualTo(1);
            change("201601", "major_name = '专业" + round + "'");
            settleSignatures.settleOne();
        }
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

    private int signatures(String studentNumber) {
        return jdbc().sql("SELECT count(*) FROM campus.checklist_signature WHERE student_number = :student")
                .param("student", studentNumber)
                .query(Integer.class)
                .single();
    }

    private void change(String studentNumber, String set) {
        jdbc().sql("UPDATE campus.student SET " + set + ", version = version + 1 WHERE student_number = :student")
                .param("student", studentNumber)
                .update();
    }

    private String memberPath(Browser monitor, String name) {
        return page(monitor.get("/campus/class-checklist"))
                .selectFirst("a[aria-label=办理：" + name + "]")
                .attr("href");
    }

    private static String row(Document page, String className) {
        return page.selectFirst("tr:has(a:containsOwn(" + className + "))").text();
    }

    private static Map<String, String> signing(Document page, String name) {
        Map<String, String> fields = new HashMap<>();
        fields.put("seen", page.selectFirst("input[name=seen]").val());
        fields.put("declared", "yes");
        fields.put("name", name);
        return fields;
    }

    private static String drawn(Color ink) throws Exception {
        BufferedImage picture = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ink);
        pen.fillRect(10, 10, 100, 4);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
