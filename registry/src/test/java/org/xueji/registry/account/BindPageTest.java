package org.xueji.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;

/// The whole way from real name to the person's own account.
class BindPageTest extends BindSteps {
    @Test
    @DisplayName("R-04 R-05 R-06 real name, then a code to the phone: the account is the person's")
    void wholeWay() {
        assertThat(prove(browser, NAME, NUMBER.value(), NEW_PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry/bind");
        assertThat(page(browser.get("/registry")).text()).contains("去绑定").contains("9900**********");
        assertThat(ask(browser, "phone", NEW_PHONE, PASSWORD)).hasStatus(303);
        var waiting = page(browser.get("/registry/bind"));
        assertThat(waiting.text()).contains("199****0002").contains("今天还可发送 9 次");
        assertThat(confirm(browser, "phone", post.code(NEW_PHONE)))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        assertThat(page(browser.get("/registry")).text()).contains("账号已就绪");
        assertThat(jdbc().sql("SELECT person_key FROM registry.person_account WHERE account_key = :account")
                        .param("account", account.accountKey())
                        .query((row, n) -> row.getBytes(1))
                        .single())
                .isEqualTo(index.of("person", NUMBER.value()));
        // The number that was replaced hears of it and no longer signs in.
        assertThat(post.latest(OLD_PHONE).body()).contains("199****0002");
        assertThat(signIn(OLD_PHONE)).hasStatus(422);
        assertThat(signIn(NEW_PHONE)).hasStatus(303);
        assertThat(page(browser.get("/registry/real-name")).text()).contains("不能自行修改");
        assertThat(prove(browser, NAME, NUMBER.value(), NEW_PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry/real-name");
    }

    @Test
    @DisplayName("R-06 with the bound phone number the real name is bound at once; e-mail is the other way")
    void bothWays() {
        assertThat(prove(browser, NAME, NUMBER.value(), OLD_PHONE))
                .hasStatus(303)
                .hasHeader("Location", "/registry");
        assertThat(ask(browser, "mail", "Abdulla@EXAMPLE.com", "")).hasStatus(303);
        assertThat(confirm(browser, "mail", post.code("Abdulla@example.com"))).hasStatus(303);
        assertThat(signIn(MAIL)).hasStatus(303);
    }

    @Test
    @DisplayName("R-06 changing a bound number needs the password, and ends every other session")
    void changing() {
        Browser other = signedIn(account);
        assertThat(ask(browser, "phone", NEW_PHONE, "")).hasStatus(422);
        assertThat(ask(browser, "phone", NEW_PHONE, "wrong password")).hasStatus(422);
        assertThat(post.count(NEW_PHONE)).isZero();
        ask(browser, "phone", NEW_PHONE, PASSWORD);
        assertThat(confirm(browser, "phone", post.code(NEW_PHONE))).hasStatus(303);
        assertThat(other.get("/registry")).hasStatus(303);
        assertThat(browser.get("/registry")).hasStatus(200);
    }

    @Test
    @DisplayName("R-06 no personal number stands in clear in any table")
    void sealed() {
        wholeWay();
        List<String> rows = new ArrayList<>();
        for (String table : List.of(
                "registry.account",
                "registry.account_handle",
                "registry.binding",
                "registry.inbox_message",
                "registry.person_account",
                "platform.message",
                "platform.challenge",
                "platform.address_budget")) {
            rows.addAll(jdbc().sql("SELECT t::text FROM " + table + " AS t")
                    .query(String.class)
                    .list());
        }
        assertThat(String.join("\n", rows))
                .doesNotContain(NUMBER.value())
                .doesNotContain(OLD_PHONE)
                .doesNotContain(NEW_PHONE);
    }

    private MvcTestResult signIn(String name) {
        return stranger().post("/registry/sign-in", Map.of("name", name, "password", PASSWORD));
    }
}
