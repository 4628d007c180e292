package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.checklist.CampaignRows;
import org.xueji.campus.checklist.Checklist;
import org.xueji.campus.checklist.Checklists;
import org.xueji.campus.form.FormPrints;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class CollectionPageTest extends CampusPageTest {
    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Checklists checklists;

    @Autowired
    private Campaigns campaigns;

    private CampaignRows campaign;
    private FormPrints prints;
    private Map<String, String> codes;

    @BeforeEach
    void formsOfThreeClasses() {
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
        prints = new FormPrints(beans);
        codes = prints.print("c", List.of("201601", "201602", "201603", "201611", "201621"));
    }

    @Test
    @DisplayName(
            "C-13 the first scan is copy 1, the second copy 2, the third is told that both are there; count x of y")
    void twoCopies() {
        Browser college = college();
        assertThat(scan(college, "201601", Map.of("class", "0101")))
                .contains("已收 · 第 1 份")
                .contains("1 / 6 份");
        assertThat(scan(college, "201601", Map.of("class", "0101")))
                .contains("已收 · 第 2 份")
                .contains("2 / 6 份");
        assertThat(scan(college, "201601", Map.of("class", "0101")))
                .contains("已收过")
                .contains("两份都已收过");
        assertThat(scan(college, "201602", Map.of("copy", "2"))).contains("第 2 份");
        assertThat(scan(college, "201602", Map.of("copy", "2"))).contains("已收过").contains("第 2 份已收过");
        assertThat(scan(college, "201602", Map.of("copy", "1"))).contains("第 1 份");
        assertThat(copies()).isEqualTo(4);
        assertThat(campaign.counted("0101", "collected")).isZero();
    }

    @Test
    @DisplayName("C-13 a scanner types the whole address, and the page answers without JavaScript as well")
    void scannerTypesAddress() {
        Browser college = college();
        Document page = page(college.get("/campus/collection/scan?class=0101"));
        assertThat(page.selectFirst("#text").hasAttr("autofocus")).isTrue();
        String key = page.selectFirst("input[name=key][form=scan]").val();
        Map<String, String> form = new HashMap<>(Map.of(
                "key", key, "text", "https://xueji.example.edu/campus/scan/" + codes.get("201601"), "class", "0101"));
        MvcTestResult first = college.post("/campus/collection/scan", form);
        assertThat(first).hasStatus(303);
        assertThat(college.post("/campus/collection/scan", form)).hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(page(college.get(first.getResponse().getHeader("Location"))).text())
                .contains("已收 · 第 1 份")
                .contains("张三（软件1班）")
                .contains("班长还没有登记上交");
        form.put("text", " ");
        form.put("key", UUID.randomUUID().toString());
        assertThat(college.post("/campus/collection/scan", form)).hasStatus(422);
        form.put("text", codes.get("201601"));
        form.put("key", "x");
        assertThat(college.post("/campus/collection/scan", form)).hasStatus(422);
    }

    @Test
    @DisplayName("C-13 a superseded form is refused with what changed; a correction entered later is said")
    void superseded() {
        Browser college = college();
        jdbc().sql(
                        "UPDATE campus.student SET major_name = '网络工程', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(scan(college, "201601", Map.of()))
                .contains("已作废")
                .contains("专业")
                .contains("重新打印");
        assertThat(copies()).isZero();
        codes.putAll(prints.print("c", List.of("201601")));
        assertThat(scan(college, "201601", Map.of())).contains("已收 · 第 1 份");

        student("201603").post("/campus/checklist/corrections", Map.of("field", "name", "right", "王伍"));
        assertThat(scan(college, "201603", Map.of())).contains("已收").contains("又登记了更正（姓名）");
    }

    @Test
    @DisplayName("C-13 a copy of a form that was superseded after it was received gives way to the new one")
    void replaced() {
        Browser college = college();
        Browser office = office();
        scan(college, "201601", Map.of());
        scan(college, "201601", Map.of());
        scan(office, "201601", Map.of("place", "OFFICE"));
        jdbc().sql("UPDATE campus.student SET name = '张叁', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(page(college.get("/campus/collection/classes/c/0101")).text())
                .contains("收到的登记表已作废");
        codes.putAll(prints.print("c", List.of("201601")));
        assertThat(scan(college, "201601", Map.of())).contains("第 1 份");
        assertThat(scan(college, "201601", Map.of())).contains("第 2 份");
        assertThat(scan(college, "201601", Map.of())).contains("已收过");
        assertThat(officeCopies()).isZero();
    }

    @Test
    @DisplayName("C-13 unknown codes, other classes and other colleges are refused; others' students are not named")
    void elsewhere() {
        Browser college = college();
        assertThat(scanText(college, "000000000000", Map.of())).contains("无此编号");
        assertThat(scanText(college, "<script>'; DROP TABLE--" + "x".repeat(300), Map.of()))
                .contains("无此编号");
        assertThat(scan(college, "201611", Map.of("class", "0101")))
                .contains("不属于这里")
                .contains("软件2班");
        assertThat(scan(college, "201621", Map.of()))
                .contains("不属于这里")
                .doesNotContain("钱七")
                .doesNotContain("金融");
        assertThat(scan(college, "201621", Map.of("college", "02"))).contains("不属于这里");
        assertThat(scan(office(), "201621", Map.of("place", "OFFICE", "college", "01")))
                .contains("经济学院，不是正在接收的学院");
        assertThat(copies()).isZero();
        Browser counsellor = staff("T8", Scope.classes(List.of("0101")), Role.COUNSELLOR);
        assertThat(counsellor.get("/campus/collection/scan")).hasStatus(403);
        assertThat(counsellor.post("/campus/collection/scan", form("201601", Map.of())))
                .hasStatus(403);
        // A college office that says that it is the office receives for its college all the same.
        assertThat(scan(college, "201601", Map.of("place", "OFFICE"))).contains("已收");
        assertThat(officeCopies()).isZero();
    }

    @Test
    @DisplayName("C-13 the office receives after the college; the wrong order is said; both copies make the stage")
    void officeAfterCollege() {
        Browser office = office();
        assertThat(scan(office, "201601", Map.of("place", "OFFICE", "college", "01")))
                .contains("学院还没有登记接收")
                .contains("1 / 8 份");
        assertThat(campaign.counted("0101", "collected")).isZero();
        scan(college(), "201602", Map.of());
        assertThat(scan(office, "201602", Map.of("place", "OFFICE"))).doesNotContain("李四（软件1班） 第 1 份。注意");
        scan(office, "201601", Map.of("place", "OFFICE"));
        assertThat(campaign.counted("0101", "collected")).isEqualTo(1);
    }

    @Test
    @DisplayName("C-13 a wrong scan is undone by who scanned, once, and by nobody else")
    void undo() {
        Browser college = college();
        Browser office = office();
        scan(office, "201601", Map.of("place", "OFFICE"));
        scan(office, "201601", Map.of("place", "OFFICE"));
        assertThat(campaign.counted("0101", "collected")).isEqualTo(1);
        String undoing = page(office.get("/campus/collection/scan"))
                .selectFirst("form[action$=undoing]")
                .attr("action");
        assertThat(college.post(undoing, Map.of())).hasStatus(404);
        assertThat(office.post(undoing, Map.of("place", "OFFICE"))).hasStatus(303);
        assertThat(office.post(undoing, Map.of("place", "OFFICE"))).hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(campaign.counted("0101", "collected")).isZero();
        assertThat(page(office.get("/campus/collection/scan?place=OFFICE")).text())
                .contains("已撤销");
        assertThat(jdbc().sql("SELECT count(*) FROM platform.audit_entry WHERE action = 'paper.scan-undone'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        scan(college, "201603", Map.of());
        scan(office, "201603", Map.of("place", "OFFICE"));
        String ofCollege = page(college.get("/campus/collection/scan"))
                .selectFirst("form[action$=undoing]")
                .attr("action");
        college.post(ofCollege, Map.of());
        assertThat(jdbc().sql("SELECT college_at IS NULL FROM campus.collection_copy WHERE student_number = '201603'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @DisplayName("C-13 scanners in parallel give each copy one effect, and a flood of scans loses and doubles nothing")
    void flood() throws Exception {
        Browser first = college();
        Browser second = staff("T9", Scope.college("01"), Role.COLLEGE);
        List<Callable<String>> scans = new ArrayList<>();
        String again = UUID.randomUUID().toString();
        for (int round = 0; round < 12; round++) {
            for (String student : List.of("201601", "201602", "201603", "201611")) {
                Browser scanner = round % 2 == 0 ? first : second;
                scans.add(() -> scan(scanner, student, Map.of()));
            }
            scans.add(() -> scanText(first, codes.get("201601"), Map.of("key", again)));
            scans.add(() -> scanText(second, "nothing", Map.of()));
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : hands.invokeAll(scans)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(72).allSatisfy(answer -> assertThat(answer).contains("最近扫描"));
        assertThat(copies()).isEqualTo(8);
        assertThat(jdbc().sql("SELECT count(*) FROM campus.collection_scan WHERE verdict = 'TAKEN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
        assertThat(jdbc().sql("SELECT count(*) FROM campus.collection_scan")
                        .query(Integer.class)
                        .single())
                .isEqualTo(61);
        Browser one = office();
        Browser two = staff("T7", Scope.school(), Role.OFFICE);
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            Callable<String> left = () -> scan(one, "201601", Map.of("place", "OFFICE"));
            Callable<String> right = () -> scan(two, "201601", Map.of("place", "OFFICE"));
            hands.invokeAll(List.of(left, right))
                    .forEach(answer -> assertThat(answer).isNotNull());
        }
        assertThat(campaign.counted("0101", "collected")).isEqualTo(1);
    }

    @Test
    @DisplayName("C-13 the class checklist is received by its code, once, and refused when the list has changed")
    void checklist() {
        Browser college = college();
        Checklist list = checklists
                .current(campaigns.openForCohort(2016).orElseThrow(), "0101")
                .orElseThrow();
        assertThat(scanText(college, list.listCode(), Map.of())).contains("无此编号");
        checklists.keep(list);
        assertThat(scanText(college, list.listCode(), Map.of("class", "0101")))
                .contains("已收")
                .contains("核对表已收");
        assertThat(scanText(college, list.listCode(), Map.of())).contains("已收过");
        jdbc().sql("UPDATE campus.student SET name = '张叁', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(scanText(college, list.listCode(), Map.of())).contains("已作废").contains("信息有变化 1 人");
        String path = "/campus/scan/" + list.listCode();
        assertThat(page(student("201602").get(path)).text())
                .contains("已作废")
                .contains("张叁")
                .doesNotContain("（姓名）");
        assertThat(page(student("201601").get(path)).select("main").text())
                .contains("已作废")
                .doesNotContain("张叁");
        assertThat(student("201611").get(path)).hasStatus(404);
        assertThat(page(college.get(path)).text()).contains("张叁（姓名）");
    }

    @Test
    @DisplayName("C-13 the address in the QR code tells each reader what concerns the reader")
    void scannedByPhone() {
        String path = "/campus/scan/" + codes.get("201601");
        assertThat(stranger().get(path)).hasStatus(303);
        assertThat(page(student("201601").get(path)).text()).contains("有效").contains("201601");
        Document monitors = page(student("201602").get(path));
        assertThat(monitors.text()).contains("张三").doesNotContain("201601");
        assertThat(student("201611").get(path)).hasStatus(404);
        assertThat(page(student("201611").get(path)).text()).contains("查不到").doesNotContain("张三");
        Browser college = college();
        Document seen = page(college.get(path));
        assertThat(seen.text()).contains("接收这一份");
        assertThat(college.post(
                        "/campus/collection/scan",
                        Map.of(
                                "key", seen.selectFirst("input[name=key]").val(),
                                "text", seen.selectFirst("input[name=text]").val())))
                .hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(staff("T8", Scope.college("02"), Role.COLLEGE).get(path)).hasStatus(404);
        jdbc().sql(
                        "UPDATE campus.student SET major_name = '网络工程', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(page(student("201602").get(path)).text()).contains("已作废").doesNotContain("专业");
        assertThat(page(student("201601").get(path)).text()).contains("专业");
    }

    @Test
    @DisplayName("C-13 a photo of the code is read on the server")
    void photo() throws Exception {
        Browser college = college();
        MockMultipartFile photo = new MockMultipartFile(
                "picture", "p.jpg", "image/jpeg", qr("https://x.example/campus/scan/" + codes.get("201601")));
        assertThat(college.upload(
                        "/campus/collection/scan/picture",
                        Map.of("key", UUID.randomUUID().toString()),
                        photo))
                .hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(college.upload("/campus/collection/scan/decoding", Map.of(), photo))
                .hasStatus(200)
                .bodyText()
                .contains(codes.get("201601"));
        MockMultipartFile noise = new MockMultipartFile("picture", "p.jpg", "image/jpeg", new byte[] {1, 2, 3});
        assertThat(college.upload("/campus/collection/scan/decoding", Map.of(), noise))
                .hasStatus(204);
        assertThat(college.upload(
                        "/campus/collection/scan/picture",
                        Map.of("key", UUID.randomUUID().toString()),
                        noise))
                .hasStatus(422);
    }

    @Test
    @DisplayName("C-13 the monitor announces two stacks and who is missing; the college receives and gives a receipt")
    void handIn() {
        Browser monitor = student("201602");
        Document own = page(monitor.get("/campus/class-papers"));
        assertThat(own.html()).doesNotContain("201601").contains("张三");
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "9", "second", "3", "sheets", "1")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "x", "second", "3", "sheets", "1")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "0", "second", "0", "sheets", "1")))
                .hasStatus(422);
        String wang = own.selectFirst("option:containsOwn(王五)").val();
        assertThat(monitor.post("/campus/class-papers/missing", Map.of("member", wang, "why", "")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-papers/missing", Map.of("member", wang, "why", "休学")))
                .hasStatus(303);
        assertThat(student("201611").post("/campus/class-papers/missing", Map.of("member", wang, "why", "休学")))
                .hasStatus(422);
        assertThat(student("201611").post("/campus/class-papers/missing/" + wang + "/clearing", Map.of()))
                .hasStatus(404);
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "2", "second", "2", "sheets", "1")))
                .hasStatus(303);

        Browser college = college();
        assertThat(page(college.get("/campus")).text()).contains("待学院接收的班级");
        assertThat(row(page(college.get("/campus/collection")), "软件1班"))
                .contains("待学院接收")
                .contains("0 / 6");
        String path = "/campus/collection/classes/c/0101";
        assertThat(college.post(path + "/receipts", Map.of())).hasStatus(422);
        for (String student : List.of("201601", "201602", "201601", "201602")) {
            scan(college, student, Map.of());
        }
        assertThat(row(page(college.get("/campus/collection")), "软件1班"))
                .contains("学院已收齐")
                .contains("4 / 6");
        assertThat(page(college.get(path + "?filter=open")).text())
                .contains("王五")
                .contains("休学");
        String receipt =
                college.post(path + "/receipts", Map.of()).getResponse().getHeader("Location");
        assertThat(receipt).matches("/campus/receipts/HZ2016-[0-9]{6}");
        assertThat(page(monitor.get(receipt)).text())
                .contains("2 份（应交 3 份）")
                .contains("王五")
                .contains("计算机学院办公室");
        assertThat(page(monitor.get("/campus/class-papers")).text()).contains("回执 HZ2016");
        assertThat(student("201611").get(receipt)).hasStatus(404);
        assertThat(student("201601").get(receipt)).hasStatus(403);
        assertThat(staff("T8", Scope.college("02"), Role.COLLEGE).get(receipt)).hasStatus(404);
        assertThat(monitor.get("/campus/receipts/HZ2015-000001")).hasStatus(404);
        assertThat(monitor.get("/campus/receipts/x")).hasStatus(404);
    }

    @Test
    @DisplayName("C-13 after the class's date a reason is wanted, lateness is shown with its reason")
    void late() {
        campaign.passed();
        Browser monitor = student("201602");
        Browser college = college();
        assertThat(row(page(college.get("/campus/collection?filter=LATE")), "软件1班"))
                .contains("逾期未交");
        Map<String, String> said = new HashMap<>(Map.of("first", "3", "second", "3", "sheets", "1"));
        assertThat(monitor.post("/campus/class-papers", said)).hasStatus(422);
        said.put("reason", "外出实习");
        assertThat(monitor.post("/campus/class-papers", said)).hasStatus(303);
        scan(college, "201601", Map.of());
        assertThat(row(page(college.get("/campus/collection")), "软件1班"))
                .contains("迟交")
                .contains("外出实习");
        String path = "/campus/collection/classes/c/0102/lateness";
        assertThat(college.post(path, Map.of("reason", "x"))).hasStatus(422);
        assertThat(college.post(path, Map.of("reason", "军训"))).hasStatus(303);
        assertThat(college.post("/campus/collection/classes/c/0201/lateness", Map.of("reason", "军训")))
                .hasStatus(404);
        assertThat(row(page(college.get("/campus/collection")), "软件2班")).contains("军训");
        assertThat(college.post("/campus/collection/colleges/c/01/lateness", Map.of("reason", "补打登记表")))
                .hasStatus(303);
        assertThat(college.post("/campus/collection/colleges/c/02/lateness", Map.of("reason", "补打登记表")))
                .hasStatus(404);
        assertThat(page(office().get("/campus/collection/colleges")).text())
                .contains("逾期未收齐")
                .contains("补打登记表");
    }

    @Test
    @DisplayName("C-13 the office hands out blanks; a college reads its own; a wrong line is struck, not erased")
    void blanks() {
        Browser office = office();
        Map<String, String> line = new HashMap<>(
                Map.of("college", "01", "paper", "FORM", "sheets", "120", "on", "2016-10-20", "recipient", "黄老师"));
        assertThat(office.post("/campus/collection/blanks", line)).hasStatus(303);
        line.put("sheets", "0");
        assertThat(office.post("/campus/collection/blanks", line)).hasStatus(422);
        line.put("sheets", "10");
        line.put("on", "2999-01-01");
        assertThat(office.post("/campus/collection/blanks", line)).hasStatus(422);
        line.put("on", "昨天");
        MvcTestResult again = office.post("/campus/collection/blanks", line);
        assertThat(again).hasStatus(422);
        assertThat(page(again).selectFirst("input[name=recipient]").val()).isEqualTo("黄老师");
        Browser college = college();
        assertThat(college.post("/campus/collection/blanks", line)).hasStatus(403);
        assertThat(page(college.get("/campus/collection/blanks")).text()).contains("计算机学院 120 份");
        Browser other = staff("T8", Scope.college("02"), Role.COLLEGE);
        assertThat(page(other.get("/campus/collection/blanks")).text()).contains("还没有领取记录");
        assertThat(other.get("/campus/collection/blanks/export.csv")).bodyText().doesNotContain("黄老师");
        String striking = page(office.get("/campus/collection/blanks"))
                .selectFirst("form[action$=striking]")
                .attr("action");
        assertThat(office.post(striking, Map.of())).hasStatus(303);
        assertThat(office.post(striking, Map.of())).hasStatus(404);
        assertThat(page(office.get("/campus/collection/blanks")).text())
                .contains("已作废")
                .contains("还没有领取");
    }

    @Test
    @DisplayName("C-13 the ledger is searched, filtered, sorted and exported within the scope, by class and by college")
    void ledger() {
        Browser college = college();
        scan(college, "201601", Map.of());
        Browser office = office();
        assertThat(page(office.get("/campus/collection?text=金融")).text())
                .contains("金融1班")
                .doesNotContain("软件1班");
        assertThat(page(office.get("/campus/collection?sort=OPEN&descending=true&filter=OFFICE_OPEN"))
                        .text())
                .contains("软件1班");
        assertThat(page(office.get("/campus/collection?filter=DONE")).text()).contains("没有符合条件的班级");
        assertThat(page(office.get("/campus/collection?sort=x&filter=x&page=x")).text())
                .contains("软件1班");
        assertThat(page(college.get("/campus/collection?college=02")).text()).contains("没有符合条件的班级");
        assertThat(college.get("/campus/collection/classes/c/0201")).hasStatus(404);
        assertThat(college.get("/campus/collection/classes/none/0101")).hasStatus(404);
        assertThat(college.get("/campus/collection/export.csv"))
                .hasStatus(200)
                .bodyText()
                .contains("软件1班")
                .doesNotContain("金融");
        assertThat(office.get("/campus/collection/export.xlsx")).hasStatus(200);
        assertThat(office.get("/campus/collection/colleges/export.csv"))
                .bodyText()
                .contains("经济学院");
        assertThat(page(office.get("/campus/collection/colleges?text=经济")).text())
                .contains("经济学院")
                .doesNotContain("计算机");
        String path = "/campus/collection/colleges/c/01/receipts";
        assertThat(office.post(path, Map.of())).hasStatus(422);
        scan(office, "201601", Map.of("place", "OFFICE"));
        assertThat(college.post(path, Map.of())).hasStatus(403);
        String receipt = office.post(path, Map.of()).getResponse().getHeader("Location");
        assertThat(page(college.get(receipt)).text()).contains("教务处").contains("1 份（应交 4 份）");
        assertThat(student("201602").get(receipt)).hasStatus(404);
    }

    @Test
    @DisplayName("C-13 nothing is received once the campaign is closed")
    void closed() {
        jdbc().sql("UPDATE campus.campaign SET state = 'CLOSED', closed_at = now()")
                .update();
        assertThat(scan(college(), "201601", Map.of())).contains("核查已结束");
        assertThat(copies()).isZero();
        assertThat(student("201602").post("/campus/class-papers", Map.of("first", "3", "second", "3", "sheets", "1")))
                .hasStatus(404);
        assertThat(page(student("201602").get("/campus/class-papers")).text()).contains("现在没有要上交的材料");
    }

    private Browser college() {
        return staff("T2", Scope.college("01"), Role.COLLEGE);
    }

    private Browser office() {
        return staff("T1", Scope.school(), Role.OFFICE);
    }

    private String scan(Browser scanner, String student, Map<String, String> more) {
        return scanText(scanner, codes.get(student), more);
    }

    /// The page after a scan.
    private String scanText(Browser scanner, String text, Map<String, String> more) {
        Map<String, String> form = form("201601", more);
        form.put("text", text);
        MvcTestResult answer = scanner.post("/campus/collection/scan", form);
        assertThat(answer).hasStatus(303);
        return page(scanner.get(answer.getResponse().getHeader("Location"))).text();
    }

    private Map<String, String> form(String student, Map<String, String> more) {
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("text", codes.get(student));
        form.putAll(more);
        return form;
    }

    private int copies() {
        return jdbc().sql("SELECT count(*) FROM campus.collection_copy")
                .query(Integer.class)
                .single();
    }

    private int officeCopies() {
        return jdbc().sql("SELECT count(*) FROM campus.collection_copy WHERE office_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private static String row(Document page, String className) {
        return page.selectFirst("tr:has(a:containsOwn(" + className + "))").text();
    }

    private static byte[] qr(String text) throws Exception {
        BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 400, 400);
        BufferedImage picture = new BufferedImage(600, 500, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 500; y++) {
            for (int x = 0; x < 600; x++) {
                boolean dark = x >= 100 && x < 500 && y >= 50 && y < 450 && bits.get(x - 100, y - 50);
                picture.setRGB(x, y, dark ? 0x222222 : 0xEEEEEE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
