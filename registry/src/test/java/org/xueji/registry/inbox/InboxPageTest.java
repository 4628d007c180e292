package org.xueji.registry.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.platform.page.Browser;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.account.AccountPerson;

class InboxPageTest extends RegistryPageTest {
    @Autowired
    private Inbox inbox;

    private AccountPerson account;
    private Browser browser;

    @BeforeEach
    void oneAccount() {
        account = accounts().account("19912340001");
        browser = signedIn(account);
    }

    @Test
    @DisplayName("R-10 a message is counted until it is opened; looking at the list changes nothing")
    void reading() {
        inbox.put(account.accountKey(), new InboxMessage("a", "请协助绑定", "第一段\n<b>第二段</b>", "/registry/bind", "去处理"));
        inbox.put(account.accountKey(), InboxMessage.notice("a", "同一条", "不会再来一次"));
        inbox.put(account.accountKey(), InboxMessage.notice("b", "另一条", "内容"));
        var list = page(browser.get("/registry/inbox"));
        assertThat(list.text()).contains("2 条未读").contains("请协助绑定").doesNotContain("同一条");
        assertThat(list.select("nav a").text()).contains("收件箱（2）");
        browser.get("/registry/inbox/a");
        assertThat(page(browser.get("/registry/inbox")).text()).contains("2 条未读");
        assertThat(browser.post("/registry/inbox/a", Map.of()))
                .hasStatus(303)
                .hasHeader("Location", "/registry/inbox/a");
        var message = page(browser.get("/registry/inbox/a"));
        assertThat(message.text()).contains("第一段").contains("<b>第二段</b>");
        assertThat(message.selectFirst("a[href=/registry/bind]").text()).isEqualTo("去处理");
        assertThat(page(browser.get("/registry/inbox")).text()).contains("1 条未读");
        browser.post("/registry/inbox", Map.of());
        assertThat(page(browser.get("/registry/inbox")).text()).contains("没有未读消息");
    }

    @Test
    @DisplayName("R-10 others' messages are not there")
    void foreign() {
        AccountPerson other = accounts().account("19912340002");
        inbox.put(other.accountKey(), InboxMessage.notice("secret", "别人的", "内容"));
        assertThat(browser.get("/registry/inbox/secret")).hasStatus(404);
        assertThat(browser.post("/registry/inbox/secret", Map.of())).hasStatus(404);
        assertThat(page(browser.get("/registry/inbox?after=secret")).text()).doesNotContain("别人的");
        assertThat(inbox.unread(other.accountKey())).isEqualTo(1);
        assertThat(stranger().get("/registry/inbox")).hasStatus(303);
    }

    @Test
    @DisplayName("R-10 a long inbox is read page by page, nothing twice and nothing left out")
    void paging() {
        for (int at = 0; at < 45; at++) {
            inbox.put(account.accountKey(), InboxMessage.notice("m" + at, "消息" + at, "内容"));
        }
        Set<String> seen = new HashSet<>();
        String path = "/registry/inbox";
        for (int page = 0; page < 3; page++) {
            var list = page(browser.get(path));
            list.select("li form")
                    .forEach(form -> assertThat(seen.add(form.attr("action"))).isTrue());
            var older = list.selectFirst("a[href*=after]");
            path = older == null ? "" : older.attr("href");
        }
        assertThat(seen).hasSize(45);
        assertThat(path).isEmpty();
    }
}
