package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmissionTest extends PageServerTest {
    @Test
    @DisplayName("X-02 twenty clicks at once on one form have one effect and one answer")
    void clicksAtOnce() throws Exception {
        Map<String, String> form = Map.of("_submission", newKey());
        List<HttpResponse<String>> answers = postAtOnce(20, "/campus/try", form);
        assertThat(handlers.effects).hasValue(1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo("/campus/try?made=1");
            assertThat(page(get("/campus/try", "Cookie", told(answer))).select(".alert-success"))
                    .extracting(part -> part.text())
                    .containsExactly("已保存第 1 次");
        });
        assertThat(header(post("/campus/try", form), "Location")).isEqualTo("/campus/try?made=1");
        assertThat(handlers.effects).hasValue(1);
    }

    @Test
    @DisplayName("X-02 every form carries a key of its own; a form without a key runs every time")
    void keys() throws Exception {
        Document first = page(get("/campus/try"));
        String key = first.select("main input[name=_submission]").val();
        assertThat(key).matches("[0-9a-f]{32}");
        assertThat(page(get("/campus/try"))
                        .select("main input[name=_submission]")
                        .val())
                .isNotEqualTo(key);
        post("/campus/try", Map.of("_submission", key));
        post("/campus/try", Map.of("_submission", newKey()));
        post("/campus/try", Map.of());
        post("/campus/try", Map.of());
        assertThat(handlers.effects).hasValue(4);
    }

    @Test
    @DisplayName("X-02 a form that was refused, failed or answered with a page may be sent again")
    void released() throws Exception {
        for (int status : new int[] {422, 409, 500, 503, 200}) {
            handlers.effects.set(0);
            handlers.wanted = status;
            Map<String, String> form = Map.of("_submission", newKey());
            assertThat(post("/campus/try", form).statusCode()).isEqualTo(status);
            handlers.wanted = 303;
            HttpResponse<String> again = post("/campus/try", form);
            assertThat(header(again, "Location")).isEqualTo("/campus/try?made=2");
            assertThat(header(post("/campus/try", form), "Location")).isEqualTo("/campus/try?made=2");
        }
    }

    @Test
    @DisplayName("X-02 somebody else's key opens nothing")
    void foreignKey() throws Exception {
        Map<String, String> form = Map.of("_submission", newKey());
        post("/campus/try", form);
        comeAs("2");
        HttpResponse<String> answer = post("/campus/try", form);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(header(answer, "Location")).isEmpty();
        assertThat(page(answer).selectFirst("h1").text()).isEqualTo("正在办理");
        assertThat(handlers.effects).hasValue(1);
    }

    @Test
    @DisplayName("X-02 what is safe twice runs twice")
    void safeTwice() throws Exception {
        Map<String, String> form = Map.of("_submission", newKey());
        post("/campus/try/hot", form);
        assertThat(header(post("/campus/try/hot", form), "Location")).isEqualTo("/campus/try?made=2");
    }

    @Test
    @DisplayName("X-02 what a page tells after a change is told once and cannot be written by anybody else")
    void toldOnce() throws Exception {
        HttpResponse<String> answer = post("/campus/try", Map.of());
        assertThat(told(answer)).doesNotContain("已保存");
        HttpResponse<String> shown = get("/campus/try", "Cookie", told(answer));
        assertThat(page(shown).select("[role=status].alert").text()).isEqualTo("已保存第 1 次");
        assertThat(shown.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("told=;").contains("Max-Age=0"));
        assertThat(page(get("/campus/try")).select(".alert")).isEmpty();
        HttpResponse<String> forged = get("/campus/try", "Cookie", "told=5oKo5bey5Lit5aWW");
        assertThat(forged.statusCode()).isEqualTo(200);
        assertThat(page(forged).select(".alert")).isEmpty();
    }

    private static String told(HttpResponse<String> answer) {
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("told="))
                .findFirst()
                .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
