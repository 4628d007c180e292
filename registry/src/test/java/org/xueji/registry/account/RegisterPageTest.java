package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sealing.Sealing;
import org.xueji.registry.RegistryPageTest;

class RegisterPageTest extends RegistryPageTest {
    private static final String PASSWORD = "紫荆花开 2016 秋";
    private static final String PHONE = "19912340001";
    private static final String MAIL = "freshman@example.com";

    @Autowired
    private Sealing sealing;

    @Autowired
    private ForgetExpiredRequests forgetExpiredRequests;

    private Post post;

    @BeforeEach
    void openPost() {
        post = new Post(jdbc(), sealing);
    }

    @Test
    @DisplayName("C-20 help is open to strangers and leads to each step")
    void help() {
        MvcTestResult help = stranger().get("/registry/help");
        assertThat(help).hasStatusOk();
        assertThat(page(help).select("main a").eachAttr("href"))
                .contains(
                        "/registry/register",
                        "/registry/real-name",
                        "/registry/bind",
                        "/registry/archive",
                        "/registry/recover");
    }

    @Test
    @DisplayName("R-01 R-02 by phone: register, type the code, be in, sign out, sign in again")
    void byPhone() {
        Browser browser = stranger();
        assertThat(register(browser, "phone", " ＋86 199-1234 0001"))
                .hasStatus(303)
                .hasHeader("Location", "/registry/activate");
        var waiting = page(browser.get("/registry/activate"));
        assertThat(waiting.text()).contains("199****0001").doesNotContain(PHONE).contains("今天还可发送 9 次");
        assertThat(waiting.selectFirst("[data-countdown]").text()).contains("秒后可以重新获取");
        assertThat(waiting.selectFirst("input[name=code]").attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(browser.post("/registry/activate", Map.of("code", post.code(PHONE))))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        var home = page(browser.get("/registry"));
        assertThat(home.text()).contains("199****0001").contains("去实名").contains("收件箱（1）");
        assertThat(browser.post("/registry/sign-out", Map.of())).hasStatus(303);
        assertThat(browser.get("/registry")).hasStatus(303);
        assertThat(signIn("199 1234 0001", PASSWORD)).hasStatus(303).hasHeader("Location", "/registry");
    }

    @Test
    @DisplayName("R-02 by e-mail: the link only activates by its button, once, in any browser")
    void byMail() {
        register(stranger(), "mail", "Freshman@Example.com");
        String link = post.link("Freshman@example.com");
        Browser phone = stranger();
        assertThat(phone.get(link)).hasStatus(200);
        assertThat(phone.get(link)).hasStatus(200);
        assertThat(signIn(MAIL, PASSWORD)).hasStatus(422);
        assertThat(phone.post(link, Map.of())).hasStatus(303).hasHeader("Location", "/registry/sign-in?done=activated");
        assertThat(phone.post(link, Map.of())).hasStatus(410);
        assertThat(phone.get(link)).hasStatus(410);
        assertThat(phone.get("/registry/activation/0123")).hasStatus(410);
        assertThat(signIn("FRESHMAN@EXAMPLE.COM", PASSWORD)).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource({"phone," + PHONE, "mail," + MAIL})
    @DisplayName("R-01 a known address is answered like an unknown one, and told by its message only")
    void enumeration(String by, String address) {
        String unknown = answer(by, address);
        Browser owner = stranger();
        register(owner, by, address);
        jdbc().sql("DELETE FROM platform.address_budget").update();
        owner = stranger();
        register(owner, by, address);
        owner.post("/registry/activate", Map.of("code", post.code(address)));
        jdbc().sql("DELETE FROM platform.address_budget").update();
        assertThat(answer(by, address)).isEqualTo(unknown);
        assertThat(post.latest(address).body()).contains("已经注册过账号").doesNotContainPattern("[0-9]{6}[^0-9]");
        assertThat(jdbc().sql("SELECT count(*) FROM registry.account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R-02 a code is refused when wrong, old, used, or another browser's; five tries kill it")
    void codes() {
        Browser browser = stranger();
        register(browser, "phone", PHONE);
        String first = post.code(PHONE);
        Browser other = stranger();
        register(other, "phone", "19912340002");
        MvcTestResult ofAnother = other.post("/registry/activate", Map.of("code", first));
        assertThat(ofAnother).hasStatus(422);
        assertThat(page(ofAnother).selectFirst(".invalid-feedback").text()).contains("校验码不正确，或已经失效");
        assertThat(stranger().post("/registry/activate", Map.of("code", first)))
                .hasStatus(303)
                .hasHeader("Location", "/registry/activate");
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        assertThat(browser.post("/registry/activate/resend", solved(browser, "/registry/activate")))
                .hasStatus(303);
        String second = post.code(PHONE);
        if (!first.equals(second)) {
            assertThat(browser.post("/registry/activate", Map.of("code", first)))
                    .hasStatus(422);
        }
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(browser.post("/registry/activate", Map.of("code", "00000x")))
                    .hasStatus(422);
        }
        assertThat(browser.post("/registry/activate", Map.of("code", second))).hasStatus(422);
        jdbc().sql("UPDATE platform.challenge SET tries = 0, expires_at = now() - interval '1 second'")
                .update();
        jdbc().sql("DELETE FROM platform.address_budget").update();
        MvcTestResult expired = browser.post("/registry/activate", Map.of("code", second));
        assertThat(expired).hasStatus(422);
        assertThat(page(expired).selectFirst(".invalid-feedback").text()).contains("重新获取");
        assertThat(jdbc().sql("SELECT count(*) FROM registry.account")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("R-02 asking again too early sends nothing and shows the seconds; a full day's quota rests 24 hours")
    void resend() {
        Browser browser = stranger();
        register(browser, "phone", PHONE);
        browser.post("/registry/activate/resend", solved(browser, "/registry/activate"));
        assertThat(post.count(PHONE)).isEqualTo(1);
        jdbc().sql("""
                        UPDATE platform.address_budget
                           SET sent_at = array_fill(now() - interval '3 hours', ARRAY[10]),
                               blocked_until = now() + interval '20 hours'
                        """).update();
        browser.post("/registry/activate/resend", solved(browser, "/registry/activate"));
        assertThat(post.count(PHONE)).isEqualTo(1);
        assertThat(page(browser.get("/registry/activate")).text()).contains("已暂停到");
    }

    @Test
    @DisplayName("R-01 a double click is one registration and both land on the same page")
    void doubleClick() {
        Browser browser = stranger();
        Map<String, String> form = form(browser, "phone", PHONE);
        assertThat(browser.post("/registry/register", form)).hasStatus(303);
        assertThat(stranger().post("/registry/register", form)).hasStatus(303);
        assertThat(post.count(PHONE)).isEqualTo(1);
        assertThat(browser.post("/registry/activate", Map.of("code", post.code(PHONE))))
                .hasStatus(303);
        Map<String, String> changed = new HashMap<>(form);
        changed.put("address", "19912340009");
        assertThat(browser.post("/registry/register", changed)).hasStatus(422);
        assertThat(post.count("19912340009")).isZero();
    }

    @Test
    @DisplayName("R-01 a puzzle is refused when unsolved, altered, another deed's, expired, or spent")
    void puzzles() {
        Browser browser = stranger();
        Map<String, String> form = new HashMap<>(form(browser, "phone", PHONE));
        form.put("number", "");
        assertThat(page(browser.post("/registry/register", form))
                        .selectFirst("[role=alert]")
                        .text())
                .contains("JavaScript");
        form = new HashMap<>(form(browser, "phone", PHONE));
        form.put("number", "-1");
        assertThat(browser.post("/registry/register", form)).hasStatus(422);
        form.put("number", "99999999999999999999");
        assertThat(browser.post("/registry/register", form)).hasStatus(422);
        form = new HashMap<>(form(browser, "phone", PHONE));
        form.put("puzzle", form.get("puzzle").replaceFirst("\\.\\d+\\.", ".1."));
        assertThat(browser.post("/registry/register", form)).hasStatus(422);
        form.put("puzzle", "1.2.3.4.5.6");
        assertThat(browser.post("/registry/register", form)).hasStatus(422);
        form.putAll(solved(browser, "/registry/recover"));
        assertThat(browser.post("/registry/register", form)).hasStatus(422);
        assertThat(jdbc().sql("SELECT count(*) FROM registry.registration")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("R-01 without scripts e-mail works, three times an hour")
    void withoutScripts() {
        Browser browser = stranger();
        for (int time = 0; time < 4; time++) {
            Map<String, String> form = new HashMap<>(form(browser, "mail", "student" + time + "@example.com"));
            form.put("number", "");
            assertThat(browser.post("/registry/register", form)).hasStatus(time < 3 ? 303 : 422);
        }
        assertThat(post.count("student2@example.com")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "phone,1991234000,手机号不对",
        "phone,0769-22861114,能收短信的手机号",
        "phone,'',没有填写手机号",
        "phone,１９９１２３４０００１a,手机号不对",
        "mail,nobody,电子邮箱格式",
        "mail,'a@b.cn,c@d.cn',电子邮箱格式",
        "mail,a@аpple.com,电子邮箱格式"
    })
    @DisplayName("R-01 a mistyped address is told beside its field and stays there, the password does not")
    void mistyped(String by, String typed, String words) {
        Browser browser = stranger();
        MvcTestResult answer = browser.post("/registry/register", form(browser, by, typed));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).selectFirst(".invalid-feedback").text()).contains(words);
        assertThat(page(answer).selectFirst("input[name=address]").val()).isEqualTo(typed);
        assertThat(page(answer).html()).doesNotContain(PASSWORD);
    }

    @Test
    @DisplayName("R-01 common passwords and the own number are refused")
    void passwords() {
        Browser browser = stranger();
        Map<String, String> form = new HashMap<>(form(browser, "phone", PHONE));
        form.putAll(Map.of("password", "my 340001 x", "again", "my 340001 x"));
        assertThat(page(browser.post("/registry/register", form))
                        .selectFirst(".invalid-feedback")
                        .text())
                .contains("自己的信息");
        form.putAll(Map.of("password", "woaini1314", "again", "woaini1314"));
        assertThat(page(browser.post("/registry/register", form))
                        .selectFirst(".invalid-feedback")
                        .text())
                .contains("太常见");
    }

    @Test
    @DisplayName("R-03 wrong password and unknown name are refused in the same words; a forged form is not read")
    void signInRefusals() {
        Browser browser = stranger();
        register(browser, "phone", PHONE);
        browser.post("/registry/activate", Map.of("code", post.code(PHONE)));
        String wrong = refusal(PHONE, "wrong password");
        assertThat(refusal("19999999999", "wrong password")).isEqualTo(wrong);
        assertThat(refusal("nobody", "wrong password")).isEqualTo(wrong);
        assertThat(refusal("x".repeat(400), "wrong password")).isEqualTo(wrong);
        assertThat(stranger().postForged("/registry/sign-in", Map.of("name", PHONE, "password", PASSWORD)))
                .hasStatus(403);
        assertThat(stranger()
                        .post(
                                "/registry/sign-in",
                                Map.of("name", PHONE, "password", PASSWORD, "next", "//evil.example")))
                .hasHeader("Location", "/registry");
    }

    @Test
    @DisplayName("R-01 what nobody activates is forgotten after a day, password included")
    void forgotten() {
        register(stranger(), "phone", PHONE);
        jdbc().sql("UPDATE registry.registration SET expires_at = now() - interval '1 second'")
                .update();
        forgetExpiredRequests.forget();
        assertThat(jdbc().sql(
                                "SELECT (SELECT count(*) FROM registry.registration) + (SELECT count(*) FROM platform.credential)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String refusal(String name, String password) {
        MvcTestResult answer = signIn(name, password);
        assertThat(answer).hasStatus(422);
        return page(answer).selectFirst("[role=alert]").text();
    }

    private MvcTestResult signIn(String name, String password) {
        return stranger().post("/registry/sign-in", Map.of("name", name, "password", password));
    }

    private MvcTestResult register(Browser browser, String by, String address) {
        return browser.post("/registry/register", form(browser, by, address));
    }

    /// Everything a stranger sees of a registration, without what differs each time.
    private String answer(String by, String address) {
        Browser browser = stranger();
        MvcTestResult answer = register(browser, by, address);
        return answer.getResponse().getStatus()
                + answer.getResponse().getHeader("Location")
                + page(browser.get("/registry/activate")).text().replaceAll("[0-9]+ 秒", "");
    }

    private Map<String, String> form(Browser browser, String by, String address) {
        Map<String, String> form = new HashMap<>(solved(browser, "/registry/register?by=" + by));
        form.putAll(Map.of("by", by, "address", address, "password", PASSWORD, "again", PASSWORD));
        return form;
    }

    private static Map<String, String> solved(Browser browser, String path) {
        return Puzzles.solved(page(browser.get(path)));
    }
}
