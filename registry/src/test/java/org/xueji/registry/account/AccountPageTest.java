package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.signin.Credentials;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryPageTest;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.IdentityNumber;

class AccountPageTest extends RegistryPageTest {
    private static final String PASSWORD = "紫荆花开 2016 秋";
    private static final String FRESH = "凤凰花开 2020 夏";
    private static final String PHONE = "19912340001";
    private static final IdentityNumber NUMBER = IdentityNumber.of("99000019980102001");

    @Autowired
    private Sealing sealing;

    @Autowired
    @Registry
    private Credentials credentials;

    private Post post;
    private AccountPerson account;
    private Browser browser;

    @BeforeEach
    void oneAccount() {
        post = new Post(jdbc(), sealing);
        account = accounts().account(PHONE);
        credentials.create(Door.REGISTRY, account.accountKey(), PASSWORD);
        browser = signedIn(account);
    }

    @Test
    @DisplayName("R-03 the own sessions are listed, ended one by one or all others at once")
    void sessions() {
        Browser second = signedIn(account);
        Browser third = signedIn(account);
        var page = page(browser.get("/registry/account"));
        assertThat(page.text()).contains("199****0001").contains("本机").doesNotContain(PHONE);
        String handle = page.selectFirst("input[name=handle]").val();
        assertThat(browser.post("/registry/account/sessions", Map.of("handle", handle)))
                .hasStatus(303);
        boolean secondOut = second.get("/registry").getResponse().getStatus() == 303;
        boolean thirdOut = third.get("/registry").getResponse().getStatus() == 303;
        assertThat(secondOut ^ thirdOut).isTrue();
        browser.post("/registry/account/sessions", Map.of());
        assertThat(second.get("/registry")).hasStatus(303);
        assertThat(third.get("/registry")).hasStatus(303);
        assertThat(browser.get("/registry")).hasStatus(200);
    }

    @Test
    @DisplayName("R-03 a user name signs in whatever its case, is unique, and the one before is free again")
    void userName() {
        assertThat(userName(browser, "1abc")).hasStatus(422);
        assertThat(userName(browser, "abdulla@x")).hasStatus(422);
        assertThat(userName(browser, "阿卜杜拉")).hasStatus(422);
        assertThat(userName(browser, "Abdulla_98")).hasStatus(303);
        assertThat(signIn("ABDULLA_98", PASSWORD)).hasStatus(303);
        Browser other = signedIn(accounts().account("19912340002"));
        assertThat(userName(other, "abdulla_98")).hasStatus(422);
        assertThat(userName(browser, "abdulla98")).hasStatus(303);
        assertThat(userName(other, "abdulla_98")).hasStatus(303);
        assertThat(signIn("Abdulla_98", PASSWORD)).hasStatus(422);
    }

    @Test
    @DisplayName("R-03 a changed password ends the other sessions and is told; a wrong or weak one changes nothing")
    void password() {
        Browser other = signedIn(account);
        assertThat(change("wrong", FRESH)).hasStatus(422);
        assertThat(change(PASSWORD, "password1")).hasStatus(422);
        assertThat(change(PASSWORD, "mynumber340001")).hasStatus(422);
        assertThat(other.get("/registry")).hasStatus(200);
        assertThat(change(PASSWORD, FRESH)).hasStatus(303);
        assertThat(other.get("/registry")).hasStatus(303);
        assertThat(browser.get("/registry")).hasStatus(200);
        assertThat(post.latest(PHONE).body()).contains("密码刚刚修改");
        assertThat(signIn(PHONE, PASSWORD)).hasStatus(422);
        assertThat(signIn(PHONE, FRESH)).hasStatus(303);
    }

    @Test
    @DisplayName("R-03 five wrong passwords wait, and the right one waits with them")
    void softLock() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(signIn(PHONE, "wrong password")).hasStatus(422);
        }
        assertThat(signIn(PHONE, PASSWORD)).hasStatus(422);
        jdbc().sql("UPDATE platform.credential SET retry_at = now()").update();
        assertThat(signIn(PHONE, PASSWORD)).hasStatus(303);
    }

    @Test
    @DisplayName("R-09 a forgotten password is set by code and document number, signs nobody in and ends every session")
    void recovery() {
        accounts().bind(account, "张三", IdentityDocument.of(NUMBER));
        Browser stranger = stranger();
        assertThat(askRecovery(stranger, "phone", PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry/recover/password");
        String code = post.code(PHONE);
        assertThat(reset(stranger, code, "")).hasStatus(422);
        assertThat(reset(stranger, code, "990000199801020028")).hasStatus(422);
        assertThat(reset(stranger(), code, NUMBER.value())).hasStatus(303).hasHeader("Location", "/registry/recover");
        assertThat(reset(stranger, "000000", NUMBER.value())).hasStatus(422);
        MvcTestResult done = reset(stranger, code, " " + NUMBER.value().toLowerCase());
        assertThat(done).hasStatus(303).hasHeader("Location", "/registry/sign-in?done=password");
        assertThat(stranger.get("/registry")).hasStatus(303);
        assertThat(browser.get("/registry")).hasStatus(303);
        assertThat(post.latest(PHONE).body()).contains("重新设置");
        assertThat(reset(stranger, code, NUMBER.value())).hasStatus(303).hasHeader("Location", "/registry/recover");
        assertThat(signIn(PHONE, FRESH)).hasStatus(303);
    }

    @Test
    @DisplayName("R-09 an unknown address is answered like a known one; only its message differs")
    void recoveryEnumeration() {
        assertThat(seen("phone", "19999999999")).isEqualTo(seen("phone", PHONE).replace("199****0001", "199****9999"));
        assertThat(post.latest("19999999999").body()).contains("没有绑定任何账号").doesNotContainPattern("[0-9]{6}");
        Browser stranger = stranger();
        jdbc().sql("DELETE FROM platform.address_budget").update();
        askRecovery(stranger, "phone", "19999999999");
        String unknown =
                page(reset(stranger, "000000", "")).selectFirst("[role=alert]").text();
        jdbc().sql("DELETE FROM platform.address_budget").update();
        askRecovery(stranger, "phone", PHONE);
        assertThat(page(reset(stranger, "000000", ""))
                        .selectFirst("[role=alert]")
                        .text())
                .isEqualTo(unknown);
    }

    @Test
    @DisplayName("Q-19 an address bound a moment ago cannot win the account back before a day has passed")
    void recoveryHold() {
        browser.post("/registry/bind/code", Map.of("by", "mail", "address", "new@example.com"));
        browser.post("/registry/bind", Map.of("by", "mail", "code", post.code("new@example.com")));
        jdbc().sql("DELETE FROM platform.address_budget").update();
        Browser stranger = stranger();
        askRecovery(stranger, "mail", "new@example.com");
        assertThat(post.latest("new@example.com").body()).contains("不到 24 小时");
        jdbc().sql("UPDATE registry.account SET mail_bound_at = now() - interval '25 hours'")
                .update();
        jdbc().sql("DELETE FROM platform.address_budget").update();
        askRecovery(stranger, "mail", "new@example.com");
        assertThat(reset(stranger, post.code("new@example.com"), "")).hasStatus(303);
    }

    @Test
    @DisplayName("R-09 five guesses of the document number a day, the right code in hand or not")
    void recoveryTries() {
        accounts().bind(account, "张三", IdentityDocument.of(NUMBER));
        Browser stranger = stranger();
        askRecovery(stranger, "phone", PHONE);
        String code = post.code(PHONE);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(reset(stranger, code, "99000019980102002X")).hasStatus(422);
        }
        assertThat(reset(stranger, code, NUMBER.value())).hasStatus(422);
    }

    private MvcTestResult change(String present, String fresh) {
        return browser.post(
                "/registry/account/password", Map.of("present", present, "password", fresh, "again", fresh));
    }

    private static MvcTestResult userName(Browser browser, String name) {
        return browser.post("/registry/account/user-name", Map.of("userName", name));
    }

    private MvcTestResult signIn(String name, String password) {
        return stranger().post("/registry/sign-in", Map.of("name", name, "password", password));
    }

    private static MvcTestResult askRecovery(Browser browser, String by, String address) {
        Map<String, String> form = new HashMap<>(Puzzles.solved(page(browser.get("/registry/recover?by=" + by))));
        form.putAll(Map.of("by", by, "address", address));
        return browser.post("/registry/recover", form);
    }

    private static MvcTestResult reset(Browser browser, String code, String document) {
        return browser.post(
                "/registry/recover/password",
                Map.of("code", code, "document", document, "password", FRESH, "again", FRESH));
    }

    private String seen(String by, String address) {
        Browser stranger = stranger();
        MvcTestResult answer = askRecovery(stranger, by, address);
        return answer.getResponse().getStatus()
                + answer.getResponse().getHeader("Location")
                + page(stranger.get("/registry/recover/password")).text().replaceAll("[0-9]+ 秒", "");
    }
}
