package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;

/// An address that another account has.
class TakeOverTest extends BindSteps {
    @Test
    @DisplayName("R-06 a recycled number is taken over with code and real name, and the old account is told")
    void takeOver() {
        AccountPerson before = accounts().account(NEW_PHONE);
        credentials.create(Door.REGISTRY, before.accountKey(), PASSWORD);
        Browser owner = signedIn(before);
        ask(owner, "mail", MAIL, "");
        confirm(owner, "mail", post.code(MAIL));
        assertThat(browser.post("/registry/bind/take-over", Map.of())).hasStatus(422);
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        MvcTestResult held = confirm(browser, "phone", post.code(NEW_PHONE));
        assertThat(held).hasStatus(409);
        assertThat(page(held).text()).contains("另一个账号").contains("完成实名");
        assertThat(browser.post("/registry/bind/take-over", Map.of()))
                .hasStatus(303)
                .hasHeader("Location", "/registry/real-name");
        prove(browser, NAME, NUMBER.value(), OLD_PHONE);
        assertThat(browser.post("/registry/bind/take-over", Map.of()))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        assertThat(browser.post("/registry/bind/take-over", Map.of())).hasStatus(303);
        assertThat(post.count(MAIL)).isEqualTo(2);
        assertThat(owner.get("/registry")).hasStatus(303);
        assertThat(post.latest(MAIL).body()).contains("199****0002");
        Browser again = signedIn(before);
        assertThat(page(again.get("/registry/inbox")).text()).contains("手机号已由另一个账号使用");
        assertThat(page(again.get("/registry/account")).text()).contains("未绑定");
        assertThat(jdbc().sql("SELECT account_key FROM registry.account_handle WHERE handle_index = :handle")
                        .param("handle", index.of("phone", NEW_PHONE))
                        .query(String.class)
                        .single())
                .isEqualTo(account.accountKey());
    }

    @Test
    @DisplayName("R-06 an e-mail address of another account is never taken over")
    void mailHeld() {
        Browser owner = signedIn(accounts().account(NEW_PHONE));
        ask(owner, "mail", MAIL, "");
        confirm(owner, "mail", post.code(MAIL));
        jdbc().sql("UPDATE platform.address_budget SET sent_at = '{}'").update();
        ask(browser, "mail", "ABDULLA@example.com", "");
        MvcTestResult held = confirm(browser, "mail", post.code("ABDULLA@example.com"));
        assertThat(held).hasStatus(409);
        assertThat(page(held).selectFirst("form[action=/registry/bind/take-over]"))
                .isNull();
        assertThat(browser.post("/registry/bind/take-over", Map.of())).hasStatus(422);
    }

    @Test
    @DisplayName("R-06 twenty accounts bind one e-mail address in different spellings at once: one has it")
    void raceForOneAddress() throws Exception {
        List<Callable<Integer>> people = new ArrayList<>();
        for (int each = 0; each < 20; each++) {
            Browser student = signedIn(accounts().account("188" + String.format("%08d", each)));
            String typed = each % 2 == 0 ? MAIL : "Abdulla@Example.COM";
            jdbc().sql("DELETE FROM platform.address_budget").update();
            ask(student, "mail", typed, "");
            String code = post.code(each % 2 == 0 ? MAIL : "Abdulla@example.com");
            people.add(() -> confirm(student, "mail", code).getResponse().getStatus());
        }
        jdbc().sql("DELETE FROM platform.address_budget").update();
        List<Integer> statuses = inParallel(people);
        assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(count("SELECT count(*) FROM registry.account WHERE mail IS NOT NULL"))
                .isEqualTo(1);
    }
}
