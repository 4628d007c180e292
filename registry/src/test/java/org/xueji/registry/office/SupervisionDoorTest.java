package org.xueji.registry.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.platform.page.Browser;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.TestCodes;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryPageTest;
import org.xueji.registry.institution.OfficerRole;

class SupervisionDoorTest extends RegistryPageTest {
    private static final String PASSWORD = "今天天气很好我们去爬山吧";

    @Autowired
    @Registry
    private Invitations invitations;

    @Test
    @DisplayName("S-01 the first link makes a security administrator, who adds an institution and its officer")
    void firstOfficer() {
        String link = path(invitations.draw(null, "console", Duration.ofHours(1)));
        Browser browser = stranger();
        assertThat(page(browser.get(link)).text()).contains("设立首位安全管理员");
        assertThat(browser.post(link, Map.of("number", "SEC1", "name", "严谨", "password", "short", "again", "short")))
                .hasStatus(422);
        assertThat(browser.post(link, Map.of("number", "SEC1", "name", "严谨", "password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303);
        assertThat(browser.get(link)).hasStatus(410);
        enter(browser, "SEC1");
        assertThat(page(browser.get("/supervision")).text()).contains("严谨，您好", "安全管理员");
        assertThat(browser.post("/supervision/institutions", Map.of("identifier", "4144099001", "name", "示例理工学院")))
                .hasStatus(303);
        assertThat(browser.post("/supervision/institutions", Map.of("identifier", "4144099001", "name", "另一个名字")))
                .hasStatus(422);
        assertThat(browser.post(
                        "/supervision/officers",
                        Map.of("number", "O1", "name", "周明远", "role", OfficerRole.INSTITUTION, "area", "12345")))
                .hasStatus(422);
        MvcTestResult added = browser.post(
                "/supervision/officers",
                Map.of("number", "O1", "name", "周明远", "role", OfficerRole.INSTITUTION, "area", "99001"));
        String invitation = path(page(added).selectFirst("[role=status] code").text());

        Browser officer = stranger();
        assertThat(officer.post(invitation, Map.of("password", PASSWORD, "again", PASSWORD)))
                .hasStatus(303);
        enter(officer, "O1");
        assertThat(page(officer.get("/supervision")).text()).contains("示例理工学院", "院校学籍管理员", "新生数据上报");
        assertThat(officer.get("/supervision/officers")).hasStatus(403);
        assertThat(officer.get("/supervision/officers/list.csv")).hasStatus(403);
        assertThat(page(browser.get("/supervision/officers?text=周明")).select("tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("O1", "99001"));
        assertThat(page(browser.get("/supervision/officers?sort=NUMBER&descending=true"))
                        .selectFirst("tbody tr")
                        .text())
                .contains("SEC1");
        assertThat(page(browser.get("/supervision/officers?sort=password&page=-1"))
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(new String(
                        browser.get("/supervision/officers/list.csv?text=o1")
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("周明远")
                .doesNotContain("严谨");
        assertThat(page(browser.get("/supervision/institutions?text=理工")).text())
                .contains("示例理工学院", "共 1 所");
        assertThat(page(browser.get("/supervision/institutions?text=没有")).text())
                .contains("没有找到院校");
        assertThat(browser.post("/supervision/officers/SEC1/disabling", Map.of()))
                .hasStatus(422);
        assertThat(browser.post("/supervision/officers/O1/disabling", Map.of())).hasStatus(303);
        assertThat(officer.get("/supervision"))
                .hasStatus(303)
                .hasHeader("Location", "/supervision/sign-in?next=%2Fsupervision");
    }

    @Test
    @DisplayName("S-01 without the second factor nothing opens, and a wrong password is refused in one way")
    void secondFactor() {
        String link = path(invitations.draw(null, "console", Duration.ofHours(1)));
        stranger().post(link, Map.of("number", "SEC1", "name", "严谨", "password", PASSWORD, "again", PASSWORD));
        Browser browser = stranger();
        MvcTestResult wrong = browser.post("/supervision/sign-in", Map.of("number", "SEC1", "password", "wrong"));
        MvcTestResult unknown = browser.post("/supervision/sign-in", Map.of("number", "NOBODY", "password", "wrong"));
        assertThat(wrong).hasStatus(422);
        assertThat(page(unknown).selectFirst("[role=alert]").text())
                .isEqualTo(page(wrong).selectFirst("[role=alert]").text());
        assertThat(browser.post("/supervision/sign-in", Map.of("number", "SEC1", "password", PASSWORD)))
                .hasStatus(303)
                .hasHeader("Location", "/supervision/second-factor");
        for (String path : List.of("/supervision", "/supervision/officers", "/supervision/account")) {
            assertThat(browser.get(path)).hasStatus(303);
        }
        assertThat(browser.post("/supervision/second-factor", Map.of("code", "000000")))
                .hasStatus(422);
    }

    @Test
    @DisplayName("S-01 a form of another site is refused")
    void forged() {
        Browser security = officer("S1", OfficerRole.SECURITY, null);
        assertThat(security.postForged(
                        "/supervision/institutions", Map.of("identifier", "4144099001", "name", "示例理工学院")))
                .hasStatus(403);
    }

    private static void enter(Browser browser, String number) {
        assertThat(browser.post("/supervision/sign-in", Map.of("number", number, "password", PASSWORD)))
                .hasStatus(303);
        String secret = page(browser.get("/supervision/second-factor"))
                .selectFirst("input[name=secret]")
                .val();
        assertThat(browser.post(
                        "/supervision/second-factor/authenticator",
                        Map.of("secret", secret, "code", TestCodes.now(secret))))
                .hasStatus(303)
                .hasHeader("Location", "/supervision");
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/supervision"));
    }
}
