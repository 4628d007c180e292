package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.RegisterRows;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.NextPage;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.platform.signin.TestCodes;

class SignInPageTest extends CampusPageTest {
    private static final String PASSWORD = "紫荆花开 2016 秋";

    @Autowired
    private StaffRegister register;

    @Autowired
    @Campus
    private Credentials credentials;

    @Autowired
    @Campus
    private SecondFactor secondFactor;

    @BeforeEach
    void oneOfEach() {
        rows().college("01", "计算机学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().student("0101", "201601", "张三");
        register.add(new Staff("T1", "老师", Set.of(Role.OFFICE), Scope.school()));
        credentials.create(Door.CAMPUS, "staff:T1", PASSWORD);
    }

    @Test
    @DisplayName("C-01 a student proves identity, sets a password, is in, signs out and comes back")
    void student() {
        Browser browser = stranger();
        assertThat(browser.get("/campus")).hasStatus(303).hasHeader("Location", "/campus/sign-in?next=%2Fcampus");
        Map<String, String> proof = Map.of(
                "number",
                "201601",
                "name",
                "张三",
                "digits",
                RegisterRows.identityNumber("201601").lastSix(),
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        assertThat(browser.post("/campus/first-sign-in", proof)).hasStatus(303).hasHeader("Location", "/campus");
        assertThat(browser.get("/campus")).hasStatus(200);
        assertThat(browser.post("/campus/sign-out", Map.of())).hasStatus(303);
        assertThat(browser.get("/campus")).hasStatus(303);
        Map<String, String> entry = Map.of("number", "201601", "password", PASSWORD, "next", "/campus/account");
        assertThat(browser.post("/campus/sign-in", entry)).hasStatus(303).hasHeader("Location", "/campus/account");
    }

    @Test
    @DisplayName("C-01 a refusal keeps the number, never the password, and says the same whoever was meant")
    void refusals() {
        String known = refusal("T1");
        assertThat(known).isEqualTo(refusal("299999")).contains("不正确");
        MvcTestResult again = stranger().post("/campus/sign-in", Map.of("number", "T1", "password", "wrong-one"));
        assertThat(page(again).selectFirst("input[name=number]").val()).isEqualTo("T1");
        assertThat(page(again).html()).doesNotContain("wrong-one");
    }

    @Test
    @DisplayName("C-01 a weak or mistyped password is told beside its field before any try is counted")
    void weakPassword() {
        MvcTestResult weak = stranger()
                .post(
                        "/campus/first-sign-in",
                        Map.of("number", "201601", "name", "张三", "digits", "000000", "password", "a", "again", "a"));
        assertThat(weak).hasStatus(422);
        assertThat(page(weak).selectFirst(".invalid-feedback").text()).contains("至少 8 个字符");
        assertThat(jdbc().sql("SELECT count(*) FROM platform.try_budget")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("C-01 staff tie an authenticator at the first sign-in and give its code at the next")
    void secondFactor() {
        Browser browser = stranger();
        Map<String, String> entry = Map.of("number", "T1", "password", PASSWORD);
        assertThat(browser.post("/campus/sign-in", entry))
                .hasStatus(303)
                .hasHeader("Location", "/campus/second-factor");
        assertThat(browser.get("/campus")).hasStatus(303);
        var form = page(browser.get("/campus/second-factor"));
        String secret = form.selectFirst("input[name=secret]").val();
        assertThat(form.selectFirst("svg[role=img]")).isNotNull();
        String code = TestCodes.now(secret);
        assertThat(browser.post(
                        "/campus/second-factor/authenticator", Map.of("secret", secret, "code", TestCodes.other(code))))
                .hasStatus(422);
        assertThat(browser.post("/campus/second-factor/authenticator", Map.of("secret", secret, "code", code)))
                .hasStatus(303)
                .hasHeader("Location", "/campus");
        assertThat(browser.get("/campus")).hasStatus(200);

        Browser later = stranger();
        later.post("/campus/sign-in", entry);
        assertThat(page(later.get("/campus/second-factor")).selectFirst("input[name=secret]"))
                .isNull();
        // The step of the set-up is used up: the same code does not serve twice.
        assertThat(later.post("/campus/second-factor", Map.of("code", code))).hasStatus(422);
    }

    @Test
    @DisplayName("C-01 a password alone neither passes the second factor nor replaces the authenticator")
    void bypasses() {
        this.secondFactor.keep(Door.CAMPUS, "staff:T1", SecondFactor.newSecret());
        Browser browser = stranger();
        browser.post("/campus/sign-in", Map.of("number", "T1", "password", PASSWORD));
        String own = SecondFactor.newSecret();
        assertThat(browser.post(
                        "/campus/second-factor/authenticator", Map.of("secret", own, "code", TestCodes.now(own))))
                .hasStatus(303)
                .hasHeader("Location", "/campus/second-factor");
        for (String path : List.of("/campus", "/campus/account", "/campus/campaigns", "/campus/monitors")) {
            assertThat(browser.get(path)).hasStatus(303);
        }
        assertThat(browser.post("/campus/account/password", Map.of("present", PASSWORD)))
                .hasStatus(303)
                .hasHeader("Location", "/campus/second-factor");
        String right = this.secondFactor.currentCode(Door.CAMPUS, "staff:T1").orElseThrow();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(browser.post("/campus/second-factor", Map.of("code", TestCodes.other(right))))
                    .hasStatus(422);
        }
        assertThat(page(browser.post("/campus/second-factor", Map.of("code", right)))
                        .text())
                .contains("15 分钟");
    }

    @Test
    @DisplayName("C-01 after signing in the token is another one, and the half-open one is dead")
    void freshToken() {
        this.secondFactor.keep(Door.CAMPUS, "staff:T1", SecondFactor.newSecret());
        Browser browser = stranger();
        MvcTestResult half = browser.post("/campus/sign-in", Map.of("number", "T1", "password", PASSWORD));
        String before = half.getResponse().getCookie("campus-session").getValue();
        String code = this.secondFactor.currentCode(Door.CAMPUS, "staff:T1").orElseThrow();
        MvcTestResult whole = browser.post("/campus/second-factor", Map.of("code", code));
        assertThat(whole).hasStatus(303);
        assertThat(whole.getResponse().getCookie("campus-session").getValue()).isNotEqualTo(before);
        assertThat(jdbc().sql("SELECT count(*) FROM platform.session WHERE ended_at IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("C-01 signing in leads nowhere but behind this door")
    void openRedirects() {
        assertThat(NextPage.of(Door.CAMPUS, "https://elsewhere.example/").path())
                .isEqualTo("/campus");
        assertThat(NextPage.of(Door.CAMPUS, "//elsewhere.example/").path()).isEqualTo("/campus");
        assertThat(NextPage.of(Door.CAMPUS, "/campus.elsewhere.example").path()).isEqualTo("/campus");
        assertThat(NextPage.of(Door.CAMPUS, "/campus/../registry").path()).isEqualTo("/campus");
        assertThat(NextPage.of(Door.CAMPUS, "/campus\\elsewhere").path()).isEqualTo("/campus");
        assertThat(NextPage.of(Door.CAMPUS, "/registry/inbox").path()).isEqualTo("/campus");
        assertThat(NextPage.of(Door.CAMPUS, "/campus/roster?page=2").path()).isEqualTo("/campus/roster?page=2");
        assertThat(stranger().postForged("/campus/sign-in", Map.of("number", "T1", "password", PASSWORD)))
                .hasStatus(403);
    }

    private String refusal(String number) {
        MvcTestResult answer = stranger().post("/campus/sign-in", Map.of("number", number, "password", "wrong"));
        assertThat(answer).hasStatus(422);
        return page(answer).selectFirst("[role=alert]").text();
    }
}
