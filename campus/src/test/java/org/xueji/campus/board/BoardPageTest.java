package org.xueji.campus.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignDraft;
import org.xueji.campus.campaign.GrantExtension;
import org.xueji.campus.campaign.OpenCampaign;
import org.xueji.campus.campaign.PrepareCampaign;
import org.xueji.campus.campaign.Unit;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.page.Browser;

class BoardPageTest extends CampusPageTest {
    @Autowired
    private PrepareCampaign prepareCampaign;

    @Autowired
    private OpenCampaign openCampaign;

    @Autowired
    private GrantExtension grantExtension;

    @Autowired
    private Progress progress;

    @Autowired
    private University university;

    private String campaign = "";

    @BeforeEach
    void oneCampaign() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0102", "01", "软件2班", 2016);
        rows().classGroup("0201", "02", "金融1班", 2016);
        rows().student("0101", "201601", "张三");
        rows().student("0101", "201602", "李四");
        rows().student("0102", "201603", "王五");
        rows().student("0201", "201604", "赵六");
        rows().monitor("0101", "201602");
        rows().monitor("0102", "201603");
        Instant opens = Instant.now().minus(Duration.ofDays(10));
        campaign = prepareCampaign.prepare(CampaignDraft.proposed(2016, university, opens), "T1");
        assertThat(openCampaign.open(campaign, "T1")).isInstanceOf(OpenCampaign.Outcome.Opened.class);
        Instant before = Instant.now().minus(Duration.ofDays(3));
        progress.reached(campaign, List.of("201601", "201602", "201603"), Stage.OPENED, before);
        progress.reached(campaign, List.of("201601", "201602"), Stage.FILLED, before);
        progress.reached(campaign, List.of("201601"), Stage.CONFIRMED, Instant.now());
    }

    @Test
    @DisplayName("C-14 the office sees x of y for every stage as chart and table and drills down to names with times")
    void school() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Document board = page(office.get("/campus/board"));
        assertThat(board.select("svg[role=img]").eachText().getFirst())
                .contains("3 / 4（75%）")
                .contains("1 / 4（25%）");
        assertThat(board.select("table")
                        .first()
                        .select("tbody tr")
                        .get(1)
                        .select("td")
                        .eachText())
                .containsExactly("2", "4", "50%", "2");
        assertThat(board.select("#units tbody a").eachText()).containsExactly("计算机学院", "经济学院");
        assertThat(board.html()).doesNotContain("style=");
        Document college = page(office.get(board.selectFirst("#units tbody a").attr("href")));
        assertThat(college.select("#units tbody a").eachText()).containsExactly("软件1班", "软件2班");
        Document group = page(office.get(college.selectFirst("#units tbody a").attr("href")));
        assertThat(group.select("#names tbody tr")).hasSize(2);
        assertThat(group.select("#names tbody tr").first().text())
                .contains("张三")
                .contains("还没有");
        assertThat(page(office.get("/campus/board?sort=OPENED&descending=true"))
                        .select("#units tbody a")
                        .eachText())
                .containsExactly("计算机学院", "经济学院");
        assertThat(page(office.get("/campus/board?text=经济"))
                        .select("#units tbody a")
                        .eachText())
                .containsExactly("经济学院");
    }

    @Test
    @DisplayName("C-14 names are searched, filtered by stage reached or not, sorted and exported with the same figures")
    void names() throws IOException {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(found(office, "?stage=FILLED&reached=false")).containsExactly("王五", "赵六");
        assertThat(found(office, "?stage=FILLED&reached=true")).containsExactly("张三", "李四");
        assertThat(found(office, "?text=zs")).containsExactly("张三");
        assertThat(found(office, "?text=201604&stage=OPENED")).containsExactly("赵六");
        assertThat(found(office, "?sort=PROGRESS&descending=true").getFirst()).isEqualTo("张三");
        assertThat(found(office, "?stage=NONSENSE&sort=NONSENSE&page=-1&text=\u0000"))
                .hasSize(4);
        MvcTestResult csv = office.get("/campus/board/students/export.csv?stage=FILLED&reached=true");
        assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(3);
        MvcTestResult classes = office.get("/campus/board/export.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(classes.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(4);
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(4)).isEqualTo("2");
        }
    }

    @Test
    @DisplayName("C-14 the trend keeps each ended day as it was and writes its assumption beside the forecast")
    void trend() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(office.post("/campus/board/days", Map.of())).hasStatus(303);
        Document board = page(office.get("/campus/board?trend=OPENED"));
        assertThat(board.select("#trend svg polyline")).isNotEmpty();
        assertThat(board.select("#trend").text()).contains("假设：以后每天与最近");
        assertThat(board.select("#trend tbody tr")).hasSize(10);
        String before = board.select("#trend tbody tr").last().text();
        progress.reached(
                campaign, List.of("201604"), Stage.OPENED, Instant.now().minus(Duration.ofDays(9)));
        office.post("/campus/board/days", Map.of());
        assertThat(page(office.get("/campus/board"))
                        .select("#trend tbody tr")
                        .last()
                        .text())
                .isEqualTo(before);
    }

    @Test
    @DisplayName("C-14 a class past its own date is late and called first; an extension excuses it")
    void late() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(page(office.get("/campus/board")).text()).doesNotContain("已逾期");
        jdbc().sql("UPDATE campus.campaign SET closes_at = :past, classes_due_at = :past")
                .param("past", Instant.now().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .update();
        grantExtension.grant(campaign, Unit.CLASS, "0101", Instant.now().plus(Duration.ofDays(2)), "外出实习", "T1");
        Document board = page(office.get("/campus/board"));
        assertThat(board.text()).contains("2 个班 2 人").contains("1 个班另有延期");
        assertThat(page(office.get("/campus")).text()).contains("逾期未交齐的班级", "逾期 2 个班 2 人");
        Document college = page(office.get("/campus/board/colleges/01"));
        assertThat(college.select("#units tbody tr").eachText().getFirst()).contains("即将截止");
        assertThat(college.select("#units tbody tr").eachText().getLast()).contains("已逾期");
    }

    @Test
    @DisplayName("C-18 a college and a counsellor see their own, and 404 beyond, whatever the address says")
    void scope() {
        Browser college = staff("T2", Scope.college("01"), Role.COLLEGE);
        assertThat(page(college.get("/campus/board")).text()).contains("软件1班").doesNotContain("金融1班");
        for (String path : List.of(
                "/campus/board/colleges/02",
                "/campus/board/classes/0201",
                "/campus/board/students?college=02",
                "/campus/board/students?class=0201",
                "/campus/board/export.csv?college=02",
                "/campus/board/students/export.csv?class=0201",
                "/campus/board/students/export.csv?college=02",
                "/campus/board?campaign=none")) {
            assertThat(college.get(path)).as(path).hasStatus(404);
        }
        assertThat(found(college, "")).containsExactly("张三", "李四", "王五");
        assertThat(new String(
                        college.get("/campus/board/students/export.csv")
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .doesNotContain("赵六");
        Browser counsellor = staff("T3", Scope.classes(List.of("0102")), Role.COUNSELLOR);
        assertThat(found(counsellor, "")).containsExactly("王五");
        assertThat(counsellor.get("/campus/board/classes/0101")).hasStatus(404);
        assertThat(page(counsellor.get("/campus/board/colleges/01")).text()).doesNotContain("软件1班");
        assertThat(college.post("/campus/board/days", Map.of())).hasStatus(403);
    }

    @Test
    @DisplayName("C-14 a class monitor sees the own class's names and stages and nothing else")
    void monitor() {
        Browser monitor = student("201602");
        Document own = page(monitor.get("/campus/class"));
        assertThat(own.text())
                .contains("软件1班")
                .contains("张三")
                .contains("李四")
                .doesNotContain("王五")
                .doesNotContain("201601");
        assertThat(own.select("table")).isEmpty();
        Document missing = page(monitor.get("/campus/class?missing=CONFIRMED&class=0102"));
        assertThat(missing.selectFirst("textarea").text())
                .contains("李四")
                .contains("（1 人）")
                .doesNotContain("张三");
        assertThat(monitor.get("/campus/class/0102")).hasStatus(404);
        assertThat(monitor.get("/campus/board/classes/0102")).hasStatus(403);
        assertThat(monitor.get("/campus/board/students")).hasStatus(403);
        assertThat(student("201601").get("/campus/class")).hasStatus(403);
        assertThat(page(monitor.get("/campus")).text()).contains("班长：软件1班");
        assertThat(page(student("201601").get("/campus")).text()).doesNotContain("班长：");
    }

    @Test
    @DisplayName("C-14 the board of a school is read from the counters, never from its students")
    void readsCounters() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        jdbc().sql("DELETE FROM campus.student_progress").update();
        assertThat(page(office.get("/campus/board"))
                        .select("svg[role=img]")
                        .first()
                        .text())
                .contains("3 / 4（75%）");
    }

    private static List<String> found(Browser browser, String query) {
        return page(browser.get("/campus/board/students" + query))
                .select("#names tbody td:first-child a")
                .eachText();
    }
}
