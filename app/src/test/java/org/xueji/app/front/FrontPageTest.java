package org.xueji.app.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xueji.platform.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.app.AppConfiguration;
import org.xueji.app.rehearsal.Rehearsal;
import org.xueji.app.rehearsal.SignIns;
import org.xueji.campus.Campus;
import org.xueji.platform.Door;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.page.Browser;
import org.xueji.platform.sending.Channel;
import org.xueji.platform.sending.Message;
import org.xueji.platform.sending.Outbox;

@SpringBootTest(classes = AppConfiguration.class, properties = "xueji.rehearsal=false")
@AutoConfigureMockMvc
@DirtiesContext
class FrontPageTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Campus
    private Outbox outbox;

    @Autowired
    private StartNotice notice;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        DATABASE.properties().forEach((name, value) -> settings.add(name, () -> value));
    }

    @Test
    @DisplayName("C-19 outside a rehearsal there are no sign-ins, no codes and nobody invented")
    void outside() {
        Browser stranger = new Browser(mvc, null);
        Document front = page(stranger.get("/"));
        assertThat(front.select("a[href=/campus], a[href=/registry], a[href=/supervision]"))
                .hasSize(3);
        assertThat(front.text()).doesNotContain(SignIns.PASSWORD).doesNotContain("演练");
        assertThat(stranger.get("/rehearsal/authenticator")).hasStatus(404);
        assertThat(context.getBeanProvider(Rehearsal.class).getIfAvailable()).isNull();
        assertThat(notice.text()).contains("/campus").doesNotContain(SignIns.PASSWORD);
    }

    @Test
    @DisplayName("C-19 caught mail and SMS are shown latest first, found by recipient, their links to follow")
    void messages() {
        Browser stranger = new Browser(mvc, null);
        put("m1", Channel.MAIL, "zhang@students.example", "激活", "请打开 http://localhost/x?t=a&b=<i> 激活，24 小时内有效。");
        put("m2", Channel.SMS, "19900001234", "校验码", "校验码 <b>123456</b>");
        put("m3", Channel.SMS, "19900001235", "校验码", "注册校验码 654321，24 小时内有效。");
        Document all = eventually(
                "three messages are caught",
                () -> page(stranger.get("/messages")),
                page -> page.select("article").size() >= 3);
        assertThat(all.select("article")).hasSize(3);
        assertThat(all.select("article [data-copy]").eachAttr("data-copy")).containsExactly("654321");
        assertThat(all.select("article b, article i")).isEmpty();
        Document found = page(stranger.get("/messages?recipient=zhang@"));
        assertThat(found.select("article")).hasSize(1);
        assertThat(found.selectFirst("article a").attr("href")).isEqualTo("http://localhost/x?t=a&b=<i>");
        assertThat(page(stranger.get("/messages?recipient=nobody&page=-3")).text())
                .contains("没有发给");
    }

    @Test
    @DisplayName("C-19 production refuses to start as a rehearsal")
    void refusedInProduction() {
        assertThatThrownBy(() -> start(Map.of("xueji.rehearsal", "true")))
                .hasStackTraceContaining("xueji.rehearsal=true is refused");
        assertThatThrownBy(() -> start(Map.of("xueji.rehearsal", "false")))
                .hasStackTraceContaining("xueji.sending.catcher=true is refused");
    }

    private static void start(Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(DATABASE.properties());
        all.putAll(settings);
        all.put("xueji.production", "true");
        all.put("server.port", "0");
        if (settings.get("xueji.rehearsal").equals("true")) {
            all.put("xueji.sending.catcher", "false");
            all.put("spring.mail.host", "127.0.0.1");
        }
        SpringApplication application = new SpringApplication(AppConfiguration.class);
        application
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new))
                .close();
    }

    private void put(String key, Channel channel, String recipient, String subject, String body) {
        outbox.put(new Message(key, Door.CAMPUS, channel, recipient, subject, body, Duration.ofHours(1)));
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
