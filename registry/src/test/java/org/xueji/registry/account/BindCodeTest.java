package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.signin.CodePurpose;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;

/// What a code is good for, and how long.
class BindCodeTest extends BindSteps {
    @Autowired
    @Registry
    private OneTimeCodes codes;

    @Test
    @DisplayName("R-05 a code is refused when wrong, used, of another purpose, session, kind or account")
    void codes() {
        prove(browser, NAME, NUMBER.value(), NEW_PHONE);
        assertThat(refusedCode(browser, "phone", "000000")).contains("请先在这个页面获取校验码");
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        String code = post.code(NEW_PHONE);
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(refusedCode(browser, "phone", wrong))
                .contains("校验码不正确，或已经失效")
                .contains("请重新获取");
        Browser elsewhere = signedIn(account);
        assertThat(refusedCode(elsewhere, "phone", code)).contains("校验码");
        assertThat(refusedCode(browser, "mail", code)).contains("校验码");
        Browser stranger = signedIn(accounts().account("19977777777"));
        assertThat(refusedCode(stranger, "phone", code)).contains("校验码");
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        String other = codes.issue(new OneTimeCodes.Asking(
                        Door.REGISTRY, CodePurpose.AUTHENTICATE, account.accountKey(), NEW_PHONE, "x"))
                .orElseThrow();
        if (!other.equals(code)) {
            assertThat(refusedCode(browser, "phone", other)).contains("校验码不正确");
        }
        assertThat(boundPeople()).isZero();
        assertThat(confirm(browser, "phone", " " + code + " ")).hasStatus(303).hasHeader("Location", "/registry");
        // A double click lands on the same page; later the code is dead.
        assertThat(confirm(browser, "phone", code)).hasStatus(303).hasHeader("Location", "/registry");
        jdbc().sql("UPDATE registry.account SET phone_bound_at = phone_bound_at - interval '2 minutes'")
                .update();
        assertThat(refusedCode(browser, "phone", code)).contains("请先在这个页面获取校验码");
        assertThat(boundPeople()).isOne();
    }

    @Test
    @DisplayName("R-05 a code outlives its minute but not its day, and a second tab's code kills the first's")
    void tabsAndTime() {
        prove(browser, NAME, NUMBER.value(), NEW_PHONE);
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        String first = post.code(NEW_PHONE);
        MvcTestResult early = ask(browser, "phone", NEW_PHONE, PASSWORD);
        assertThat(early).hasStatus(422);
        assertThat(page(early).select(".invalid-feedback").text()).contains("秒后可以重新获取");
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        String second = post.code(NEW_PHONE);
        if (!first.equals(second)) {
            assertThat(confirm(browser, "phone", first)).hasStatus(422);
        }
        jdbc().sql("UPDATE platform.challenge SET expires_at = now() - interval '1 second'")
                .update();
        assertThat(refusedCode(browser, "phone", second)).contains("已经失效").contains("请重新获取");
        assertThat(boundPeople()).isZero();
        assertThat(page(browser.get("/registry")).text()).contains("去绑定");
    }

    private static String refusedCode(Browser browser, String by, String code) {
        MvcTestResult answer = confirm(browser, by, code);
        assertThat(answer).hasStatus(422);
        return page(answer).select("[role=alert], .invalid-feedback").text();
    }

    private int boundPeople() {
        return jdbc().sql("SELECT count(*) FROM registry.person_account")
                .query(Integer.class)
                .single();
    }
}
