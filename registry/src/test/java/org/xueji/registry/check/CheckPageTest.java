package org.xueji.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.exchange.NationalRegistry;
import org.xueji.exchange.RegistryNotice;
import org.xueji.platform.page.Browser;
import org.xueji.registry.AccountRows;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.account.AccountPerson;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.ChangeRecord;
import org.xueji.registry.archive.RecordField;
import org.xueji.registry.archive.StudyRecord;
import org.xueji.registry.registration.RegisterFreshmen;
import org.xueji.standards.code.StudentStatus;
import org.xueji.standards.identity.IdentityDocument;

class CheckPageTest extends RegistryPageTest {
    private static final String SCHOOL = "99001";

    @Autowired
    private RegisterFreshmen register;

    @Autowired
    private ChangeRecord changeRecord;

    @Autowired
    private Archive archive;

    @Autowired
    private PageOpening opening;

    @Autowired
    private NationalRegistry registry;

    private String record = "";
    private AccountPerson account = new AccountPerson("", "", null);
    private Browser student = stranger();

    @BeforeEach
    void oneRegisteredStudent() {
        records().institution(SCHOOL, "示例理工学院");
        record = records().record(SCHOOL, "张三");
        register.registerAll(SCHOOL, "system");
        account = accounts()
                .bind(
                        accounts().account(AccountRows.phone("张三")),
                        "张三",
                        IdentityDocument.of(AccountRows.identityNumber("张三")));
        student = signedIn(account);
    }

    @Test
    @DisplayName("R-12 the status page says every field in words")
    void fieldsInWords() {
        Document page = page(student.get(path()));
        assertThat(page.text())
                .contains("姓名 张三", "性别 男", "出生日期 1998年04月20日", "民族 汉族", "学校名称 示例理工学院", "层次 本科")
                .contains("专业 软件工程", "学制 4 年", "学历类别 普通高等教育", "学习形式 普通全日制", "系所 计算机学院")
                .contains("入学日期 2016年09月01日", "学籍状态 在籍（注册学籍）", "预计毕业日期 2020年07月01日", "暂无学历照片")
                .doesNotContain(AccountRows.identityNumber("张三").value());
    }

    @Test
    @DisplayName("R-11 the archive lists the record and says that it is not checked yet")
    void archive() {
        assertThat(page(student.get("/registry/archive")).text()).contains("示例理工学院", "未核对", "在籍（注册学籍）");
        assertThat(page(student().get("/registry/archive")).text()).contains("还不能查看学籍");
    }

    @Test
    @DisplayName(
            "R-13 looking long enough, proofreading and confirming gives a receipt, and the institution hears of it")
    void wholeWay() {
        records().admissionPhoto(SCHOOL, record);
        MvcTestResult early = student.post(path() + "/check", confirmation(6));
        assertThat(early).hasStatus(422);
        assertThat(page(early).selectFirst("#confirm [role=alert]").text()).contains("照片还没有校对");

        String proofreading = path() + "/proofreading/admission";
        String photo =
                page(student.get(proofreading)).selectFirst("input[name=photo]").val();
        assertThat(student.post(proofreading, Map.of("photo", photo, "verdict", "right")))
                .hasStatus(303);
        assertThat(page(student.get(path())).text()).contains("校对无误", "尚未核对");

        assertThat(student.post(path() + "/check", confirmation(6))).hasStatus(303);
        String receipt =
                page(student.get(path())).selectFirst("#receipt strong").text();
        assertThat(ReceiptNumber.parse(receipt.toLowerCase().replace("-", " "))).isPresent();
        assertThat(page(student.get("/registry/receipts?number=" + receipt)).text())
                .contains("这次核对有效");
        assertThat(page(student.get("/registry/archive")).text()).contains("已核对", receipt);

        List<RegistryNotice> notices = registry.noticesAfter(SCHOOL, 0, 100);
        assertThat(notices).hasSize(2);
        assertThat(notices.get(0)).isInstanceOf(RegistryNotice.RecordPublished.class);
        assertThat(notices.get(1)).isInstanceOfSatisfying(RegistryNotice.CheckCompleted.class, done -> {
            assertThat(done.receiptNumber()).isEqualTo(receipt);
            assertThat(done.recordVersion()).isEqualTo(1);
            assertThat(done.number()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("R-13 what is still missing is said before the check is pressed")
    void missingBefore() {
        assertThat(page(student.get(path())).select(".alert-info").text()).contains("没有要校对的照片");
        records().admissionPhoto(SCHOOL, record);
        Document before = page(student.get(path()));
        assertThat(before.select(".alert-info").text()).contains("看够", "校对照片", "页面末尾");
        assertThat(before.selectFirst("#confirm [data-still]").text()).isEqualTo("还差：校对照片");
        String proofreading = path() + "/proofreading/admission";
        String photo =
                page(student.get(proofreading)).selectFirst("input[name=photo]").val();
        student.post(proofreading, Map.of("photo", photo, "verdict", "wrong", "reason", "不是本人"));
        Document after = page(student.get(path()));
        assertThat(after.select(".alert-info").text()).contains("照片已校对");
        assertThat(after.selectFirst("#confirm [data-still]").text()).isEmpty();
    }

    @Test
    @DisplayName("R-13 a second click gives the same receipt")
    void doubleSubmit() {
        assertThat(student.post(path() + "/check", confirmation(6))).hasStatus(303);
        assertThat(student.post(path() + "/check", confirmation(6))).hasStatus(303);
        assertThat(countChecks()).isEqualTo(1);
        assertThat(registry.noticesAfter(SCHOOL, 0, 100)).hasSize(2);
    }

    @Test
    @DisplayName("R-13 two confirmations at the same moment leave one check and one notice")
    void race() throws Exception {
        Map<String, String> form = confirmation(6);
        List<Browser> browsers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            browsers.add(signedIn(account));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<MvcTestResult>> answers = browsers.stream()
                    .map(browser -> threads.submit(() -> browser.post(path() + "/check", form)))
                    .toList();
            for (Future<MvcTestResult> answer : answers) {
                assertThat(answer.get()).hasStatus(303);
            }
        }
        assertThat(countChecks()).isEqualTo(1);
        assertThat(registry.noticesAfter(SCHOOL, 0, 100)).hasSize(2);
    }

    @Test
    @DisplayName("R-13 going around the page: no token, a forged one, too short, not read, nothing chosen")
    void aroundThePage() {
        assertThat(refused(Map.of())).contains("请重新打开学籍信息", "请看到页面末尾", "请选择“信息无误”");
        Map<String, String> forged = confirmation(6);
        forged.put("opening", forged.get("opening").replaceFirst("^[0-9]+", "1000"));
        assertThat(refused(forged)).contains("请重新打开学籍信息");
        Map<String, String> shortLook = confirmation(2);
        shortLook.put("seconds", "3600");
        assertThat(refused(shortLook)).contains("查看时间太短");
        Map<String, String> hidden = confirmation(60);
        hidden.put("seconds", "1");
        assertThat(refused(hidden)).contains("查看时间太短");
        Map<String, String> old = confirmation((int) Duration.ofDays(2).toSeconds());
        assertThat(refused(old)).contains("打开太久");
        Map<String, String> wordless = confirmation(6);
        wordless.put("verdict", "wrong");
        assertThat(refused(wordless)).contains("请写明哪一项有误");
        assertThat(countChecks()).isZero();
        Map<String, String> scriptless = confirmation(6);
        scriptless.put("seconds", "");
        assertThat(student.post(path() + "/check", scriptless)).hasStatus(303);
        assertThat(jdbc().sql("SELECT seconds_told_by FROM registry.record_check")
                        .query(String.class)
                        .single())
                .isEqualTo("SERVER");
    }

    @Test
    @DisplayName("R-13 nobody sees, proofreads or checks another person's record, whatever the address says")
    void otherPeople() {
        records().admissionPhoto(SCHOOL, record);
        Browser other = student("李四", IdentityDocument.of(AccountRows.identityNumber("李四")));
        Browser namesake = student("张三", IdentityDocument.of(AccountRows.identityNumber("另一个张三")));
        Browser nameless = student();
        for (Browser browser : List.of(other, namesake, nameless)) {
            assertThat(browser.get(path())).hasStatus(404);
            assertThat(browser.get(path() + "/history")).hasStatus(404);
            assertThat(browser.get(path() + "/photos/admission")).hasStatus(404);
            assertThat(browser.get(path() + "/proofreading/admission")).hasStatus(404);
            assertThat(browser.post(path() + "/proofreading/admission", Map.of("verdict", "right")))
                    .hasStatus(404);
            assertThat(browser.post(path() + "/check", confirmation(6))).hasStatus(404);
        }
        assertThat(stranger().get(path())).hasStatus(303);
        assertThat(countChecks()).isZero();
        assertThat(student.get(path() + "/photos/admission")).hasStatus(200);
    }

    @Test
    @DisplayName("R-13 a confirmation that lacks nothing writes nothing to a record of another person or another name")
    void otherPeopleWithToken() {
        for (String[] other : new String[][] {{"李四", "李四"}, {"张三", "另一个张三"}, {"张山", "张三"}}) {
            AccountPerson stranger = accounts().account(AccountRows.phone(other[0] + other[1]));
            jdbc().sql("DELETE FROM registry.person_account").update();
            stranger = accounts().bind(stranger, other[0], IdentityDocument.of(AccountRows.identityNumber(other[1])));
            Map<String, String> form = confirmation(stranger, 6);
            assertThat(signedIn(stranger).post(path() + "/check", form)).hasStatus(404);
            assertThat(countChecks()).isZero();
        }
    }

    @Test
    @DisplayName("R-11 the same document under another name is a near miss and stays hidden")
    void nearMiss() {
        Browser other = signedIn(accounts()
                .bind(
                        accounts().account(AccountRows.phone("张山")),
                        "张山",
                        IdentityDocument.of(AccountRows.identityNumber("王五"))));
        records().record(SCHOOL, "王五");
        register.registerAll(SCHOOL, "system");
        assertThat(page(other.get("/registry/archive")).text())
                .contains("姓名写法不同")
                .doesNotContain("软件工程");
    }

    @Test
    @DisplayName("R-13 a record whose status asks for no check does not press for one")
    void noCheckAsked() {
        changeRecord.change(SCHOOL, record, Map.of(RecordField.STATUS, StudentStatus.WITHDRAWN), "本人申请退学", "officer");
        assertThat(page(student.get("/registry/archive")).text())
                .contains("不须核对")
                .doesNotContain("逐项看完并确认");
        assertThat(page(student.get("/registry")).text()).contains("不须核对").doesNotContain("打开并核对");
        assertThat(page(student.get(path())).select("[role=status]").text()).contains("不须核对");
    }

    @Test
    @DisplayName("R-13 a later change makes the check stale, and the record can be checked again")
    void stale() {
        assertThat(student.post(path() + "/check", confirmation(6))).hasStatus(303);
        ChangeRecord.Outcome changed =
                changeRecord.change(SCHOOL, record, Map.of(RecordField.MAJOR_NAME, "网络工程"), "转专业", "officer");
        assertThat(changed).isInstanceOfSatisfying(ChangeRecord.Outcome.Changed.class, made -> {
            assertThat(made.version()).isEqualTo(2);
            assertThat(made.staleReceipt()).isNotNull();
        });
        Document page = page(student.get(path()));
        assertThat(page.text()).contains("需要重新核对", "网络工程", "第 2 版");
        assertThat(page(student.get(path() + "/history")).text()).contains("软件工程", "网络工程", "转专业");
        assertThat(page(student.get("/registry/receipts")).text()).contains("已失效");
        assertThat(registry.noticesAfter(SCHOOL, 2, 100)).hasSize(2).satisfies(notices -> {
            assertThat(notices.get(0))
                    .isInstanceOfSatisfying(
                            RegistryNotice.RecordPublished.class,
                            published ->
                                    assertThat(published.student().majorName()).isEqualTo("网络工程"));
            assertThat(notices.get(1)).isInstanceOf(RegistryNotice.CheckWentStale.class);
        });

        assertThat(student.post(path() + "/check", confirmation(6))).hasStatus(303);
        assertThat(countChecks()).isEqualTo(2);
        assertThat(registry.noticesAfter(SCHOOL, 0, 1).getFirst())
                .isInstanceOfSatisfying(
                        RegistryNotice.RecordPublished.class,
                        first -> assertThat(first.student().majorName()).isEqualTo("软件工程"));
    }

    @Test
    @DisplayName("R-13 who looked at the version before has to look again")
    void changedMeanwhile() {
        Map<String, String> form = confirmation(6);
        changeRecord.change(SCHOOL, record, Map.of(RecordField.CLASS_NAME, "软件2班"), "调班", "officer");
        assertThat(refused(form)).contains("学籍信息有了更新");
        assertThat(countChecks()).isZero();
    }

    private String refused(Map<String, String> form) {
        MvcTestResult answer = student.post(path() + "/check", form);
        assertThat(answer).hasStatus(422);
        return page(answer).selectFirst("#confirm [role=alert]").text();
    }

    // As if the page had been opened so many seconds ago.
    private Map<String, String> confirmation(int secondsAgo) {
        return confirmation(account, secondsAgo);
    }

    private Map<String, String> confirmation(AccountPerson person, int secondsAgo) {
        StudyRecord now = archive.find(SCHOOL, record).orElseThrow();
        String token = opening.token(person.accountKey(), now, Instant.now().minusSeconds(secondsAgo));
        return new java.util.HashMap<>(
                Map.of("opening", token, "seconds", String.valueOf(secondsAgo), "read", "true", "verdict", "right"));
    }

    private String path() {
        return "/registry/archive/" + SCHOOL + "/" + record;
    }

    private int countChecks() {
        return jdbc().sql("SELECT count(*) FROM registry.record_check")
                .query(Integer.class)
                .single();
    }
}
