package org.xueji.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.platform.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.app.AppConfiguration;
import org.xueji.campus.progress.Stage;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.page.Browser;

@SpringBootTest(classes = AppConfiguration.class, properties = "xueji.rehearsal=true")
@AutoConfigureMockMvc
@DirtiesContext
class RehearsalTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.jdbc(RolePasswords.OWNER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private RehearsalDesk desk;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        DATABASE.properties().forEach((name, value) -> settings.add(name, () -> value));
    }

    @BeforeEach
    void loaded() {
        eventually(
                "the rehearsal is loaded",
                Duration.ofMinutes(5),
                rehearsal::state,
                state -> state.ready() || state.failed());
        assertThat(rehearsal.state().failed()).as(rehearsal.state().now()).isFalse();
    }

    @Test
    @DisplayName("C-19 counters, profiles, receipts, checks, signatures and prints tell the same on both sides")
    void sidesAgree() {
        assertThat(count("campus.student")).isEqualTo(3_000);
        assertThat(count("registry.study_record WHERE institution_code = '99001' AND status = 'REGISTERED'"))
                .isEqualTo(3_000);
        assertThat(count("campus.class_group WHERE monitor IS NOT NULL")).isEqualTo(60);
        assertThat(counters()).isEqualTo(recounted());
        assertThat(count("campus.profile_receipt WHERE superseded_at IS NULL")).isEqualTo(reached(Stage.CONFIRMED));
        assertThat(count("campus.profile_item WHERE value IS NOT NULL")).isEqualTo(8 * reached(Stage.FILLED));
        assertThat(count("campus.student_progress AS p JOIN campus.student AS s USING (student_number)"
                        + " JOIN campus.registry_check AS c ON c.examinee_number = s.examinee_number"
                        + " JOIN registry.record_check AS r ON r.receipt_number = c.receipt_number"
                        + " WHERE p.registry_checked_at = r.confirmed_at"))
                .isEqualTo(reached(Stage.REGISTRY_CHECKED));
        assertThat(count("campus.checklist_signature WHERE stale_at IS NULL AND replaced_at IS NULL"))
                .isEqualTo(reached(Stage.SIGNED));
        assertThat(count("campus.printed_form")).isEqualTo(reached(Stage.PRINTED));
        assertThat(count("campus.collection_copy WHERE college_at IS NOT NULL AND office_at IS NOT NULL"))
                .isEqualTo(2 * reached(Stage.COLLECTED));
        assertThat(count("campus.student_picture WHERE kind = 'ADMISSION'")).isEqualTo(2_970);
        assertThat(count("campus.progress_day")).isEqualTo(600);
    }

    @Test
    @DisplayName("C-19 a second start loads nothing again and changes nothing")
    void loadsOnce() {
        List<String> before = counters();
        long audit = count("platform.audit_entry");
        rehearsal.load();
        assertThat(rehearsal.state().ready()).isTrue();
        assertThat(counters()).isEqualTo(before);
        assertThat(count("platform.audit_entry")).isEqualTo(audit);
    }

    @Test
    @DisplayName("C-19 a start that was cut goes on with the part it was at, and that part may have been half done")
    void goesOn() {
        List<String> before = counters();
        OWNER.sql("DELETE FROM platform.rehearsal_step WHERE step IN ('campus.people', 'campus.profiles',"
                        + " 'campus.papers', 'registry.students')")
                .update();
        rehearsal.load();
        assertThat(rehearsal.state().ready()).as(rehearsal.state().now()).isTrue();
        assertThat(counters()).isEqualTo(before);
        assertThat(count("campus.profile_receipt")).isEqualTo(reached(Stage.CONFIRMED));
        assertThat(count("campus.checklist_signature")).isEqualTo(reached(Stage.SIGNED));
        assertThat(count("registry.record_check")).isEqualTo(reached(Stage.REGISTRY_CHECKED) + 1);
    }

    @Test
    @DisplayName("C-19 the first page tells the sign-ins, and they let staff in with the rehearsal's own codes")
    void signIns() {
        Browser stranger = new Browser(mvc, null);
        Document front = page(stranger.get("/"));
        assertThat(front.text()).contains("欧阳文博").contains(SignIns.PASSWORD).contains("学籍学历信息管理平台");
        assertThat(front.select("a[href=/messages], a[href=/rehearsal/authenticator]"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(stranger.post("/campus/sign-in", Map.of("number", "2004", "password", SignIns.PASSWORD)))
                .hasStatus(303);
        String code = code("2004");
        assertThat(page(stranger.get("/rehearsal/authenticator")).text()).contains(code.substring(0, 3));
        assertThat(stranger.post("/campus/second-factor", Map.of("code", code))).hasStatus(303);
        assertThat(page(stranger.get("/campus/board")).text())
                .contains("土木与建筑学院")
                .doesNotContain("机械工程学院");
    }

    @Test
    @DisplayName("C-14 two classes are late, and the office, the college and the monitor see for how many days")
    void late() {
        Document office = page(staff("1001").get("/campus/board"));
        assertThat(office.text()).contains("逾期 2 个班", "软件工程2班", "已逾期 2 天", "已逾期 3 天");
        Document college = page(staff("2001").get("/campus/board"));
        assertThat(college.select("#units tr:contains(软件工程2班)").text()).contains("已逾期 2 天");
        assertThat(college.select("#units tr:contains(软件工程1班)").text()).doesNotContain("已逾期");
        Browser monitor = new Browser(mvc, null);
        monitor.post("/campus/sign-in", Map.of("number", LateClass.PRINTED.monitor(), "password", SignIns.PASSWORD));
        assertThat(page(monitor.get("/campus")).text()).contains("已逾期 2 天");
        assertThat(page(monitor.get("/campus/class")).text()).contains("已逾期 2 天");
        assertThat(page(monitor.get("/campus/class-papers")).text()).contains("逾期未交");
    }

    @Test
    @DisplayName("C-19 students sign in on both sides, the one without a password by proving who they are")
    void students() {
        Browser monitor = new Browser(mvc, null);
        assertThat(monitor.post(
                        "/campus/sign-in",
                        Map.of("number", DemoStudent.MONITOR.number(), "password", SignIns.PASSWORD)))
                .hasStatus(303);
        assertThat(page(monitor.get("/campus/class")).text()).contains("软件工程1班");
        Browser national = new Browser(mvc, null);
        assertThat(page(national.get("/registry/sign-in")).select("form")).isNotEmpty();
        Document front = page(national.get("/"));
        assertThat(front.text()).contains("shanyutong").containsPattern("身份证号后六位 [0-9]{5}[0-9X]");
    }

    @Test
    @DisplayName("C-19 on the national side a check is stale, a record has a history, a person has two records")
    void rarerRecords() {
        Browser changed = national(DemoStudent.CHANGED);
        Document list = page(changed.get("/registry/archive"));
        Document status = page(changed.get(
                list.select("a[href^=/registry/archive/99001/]").first().attr("href")));
        assertThat(status.text()).contains("需要重新核对", "第 2 版", "汉族");
        Browser moved = national(DemoStudent.MOVED);
        String record = page(moved.get("/registry/archive"))
                .select("a[href^=/registry/archive/99001/]")
                .first()
                .attr("href");
        assertThat(page(moved.get(record.replaceFirst("(/[0-9a-f]{32}).*", "$1/history")))
                        .text())
                .contains("软件工程2班", "按分班名单更新", "恢复原班级");
        assertThat(page(national(DemoStudent.TWICE).get("/registry/archive")).text())
                .contains("示例理工学院 未核对", "示例师范学院 不须核对", "退学");
        assertThat(page(officer("99001-01").get("/supervision/photos")).text()).contains("李𬭎", "照片是高一时拍的");
    }

    private Browser national(DemoStudent student) {
        Browser browser = new Browser(mvc, null);
        assertThat(browser.post("/registry/sign-in", Map.of("name", student.userName(), "password", SignIns.PASSWORD)))
                .hasStatus(303);
        return browser;
    }

    private Browser officer(String number) {
        return entered("/supervision", number);
    }

    private Browser staff(String number) {
        return entered("/campus", number);
    }

    private Browser entered(String door, String number) {
        Browser browser = new Browser(mvc, null);
        browser.post(door + "/sign-in", Map.of("number", number, "password", SignIns.PASSWORD));
        assertThat(browser.post(door + "/second-factor", Map.of("code", code(number))))
                .hasStatus(303);
        return browser;
    }

    private String code(String number) {
        return desk.codes().stream()
                .filter(one -> one.signIn().number().equals(number))
                .map(RehearsalDesk.Code::digits)
                .findFirst()
                .orElseThrow();
    }

    private long count(String from) {
        return OWNER.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }

    private long reached(Stage stage) {
        return OWNER.sql("SELECT sum(" + column(stage) + ") FROM campus.class_progress")
                .query(Long.class)
                .single();
    }

    private static List<String> counters() {
        return OWNER.sql("SELECT (class_code, members, "
                        + Arrays.stream(Stage.values())
                                .map(RehearsalTest::column)
                                .collect(Collectors.joining(", "))
                        + ")::text FROM campus.class_progress ORDER BY class_code")
                .query(String.class)
                .list();
    }

    private static List<String> recounted() {
        return OWNER.sql("SELECT (class_code, count(*), "
                        + Arrays.stream(Stage.values())
                                .map(stage -> "count(" + column(stage) + "_at)")
                                .collect(Collectors.joining(", "))
                        + ")::text FROM campus.student_progress GROUP BY class_code ORDER BY class_code")
                .query(String.class)
                .list();
    }

    private static String column(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
