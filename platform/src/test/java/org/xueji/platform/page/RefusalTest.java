package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest extends PageServerTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503})
    @DisplayName("X-02 every refusal says in Chinese what happened and what to do next, with the menu around it")
    void everyStatus(int status) throws Exception {
        HttpResponse<String> answer = get("/campus/try/refused/" + status);
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = page(answer);
        assertThat(page.title()).endsWith(" · 试验学院");
        assertThat(page.select("main p")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("main").text()).contains("。").contains("请");
        assertThat(page.select("nav a").text()).contains("试验");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Retry-After").isEmpty()).isEqualTo(status != 429 && status != 503);
    }

    @Test
    @DisplayName("X-02 a fault shows a number and nothing of its cause")
    void fault() throws Exception {
        HttpResponse<String> answer = get("/campus/try/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(page(answer).selectFirst("main code").text()).matches("[0-9a-f]{10}");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "at org.");
    }

    @Test
    @DisplayName(
            "X-02 a lost race is 409, a handler's own sentence is shown, a wrong method is 405, a wrong parameter 400")
    void kinds() throws Exception {
        assertThat(get("/campus/try/race").statusCode()).isEqualTo(409);
        assertThat(page(get("/campus/try/reason")).select("main").text()).contains("这名学生已经转出。");
        HttpResponse<String> method = get("/campus/try/upload");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(header(method, "Allow")).isEqualTo("POST");
        assertThat(get("/campus/try/refused/abc").statusCode()).isEqualTo(400);
        assertThat(get("/campus/nowhere").statusCode()).isEqualTo(404);
        assertThat(page(get("/nowhere")).selectFirst("h1").text()).isEqualTo("没有这一页");
        assertThat(get("/error").statusCode()).isEqualTo(404);
        assertThat(get("/campus/try/forbidden").statusCode()).isEqualTo(403);
        assertThat(get("/campus/%2e%2e;/x").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("X-02 a form without its token says that the page has expired; a file too large says so")
    void formsThatCannotBeTaken() throws Exception {
        HttpResponse<String> expired =
                post("/campus/try", Map.of("_csrf", "x"), "Referer", "http://localhost/campus/elsewhere?a=1");
        assertThat(expired.statusCode()).isEqualTo(403);
        assertThat(page(expired).selectFirst("h1").text()).isEqualTo("页面已过期");
        assertThat(page(expired).select("main a").eachAttr("href")).contains("/campus/elsewhere?a=1");
        assertThat(page(post("/campus/try", Map.of("_csrf", "x"), "Referer", "http://evil.example/x"))
                        .select("main a")
                        .eachAttr("href"))
                .containsExactly("/campus");
        assertThat(upload("/campus/try/upload", 1000).statusCode()).isEqualTo(303);
        HttpResponse<String> large = upload("/campus/try/upload", 80_000);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(page(large).selectFirst("h1").text()).isEqualTo("文件太大");
        assertThat(upload("/campus/try/upload", 300_000).statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("X-02 programs get a problem document, htmx a sentence to show")
    void otherAskers() throws Exception {
        HttpResponse<String> program = get("/campus/try/refused/409", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(409);
        assertThat(header(program, "Content-Type")).startsWith("application/problem+json");
        assertThat(program.body()).contains("\"status\":409", "\"title\":\"内容已有变化\"");
        HttpResponse<String> part = get("/campus/try/refused/503", "HX-Request", "true");
        assertThat(URLDecoder.decode(header(part, "X-Said"), StandardCharsets.UTF_8))
                .contains("请等十几秒再试");
    }

    @Test
    @DisplayName("Q-37 a route that does not say who may call it is closed to everybody")
    void bareRoute() throws Exception {
        assertThat(get("/campus/bare").statusCode()).isEqualTo(403);
        signOut();
        assertThat(get("/campus/bare").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("C-01 a stranger is sent to the door and comes back after signing in")
    void stranger() throws Exception {
        signOut();
        HttpResponse<String> answer = get("/campus/try?a=1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location"))
                .startsWith("/campus/sign-in?next=")
                .contains("%2Fcampus%2Ftry%3Fa%3D1");
    }
}
