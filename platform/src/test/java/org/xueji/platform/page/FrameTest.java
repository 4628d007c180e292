package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrameTest extends PageServerTest {
    private static final int FIRST_LOAD_BOUND = 150_000;

    @Test
    @DisplayName("X-02 a page names itself and its institution, marks where it is, and can be skipped into")
    void frame() throws Exception {
        Document page = page(get("/campus/try"));
        assertThat(page.title()).isEqualTo("试验 · 试验学院");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".frame-side nav a[aria-current=page]").eachText())
                .containsExactly("试验");
        assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#content");
        assertThat(page.select("main#content h1")).hasSize(1);
        assertThat(page.select("details.frame-menu summary").text()).isEqualTo("菜单");
        assertThat(page.select(".frame-person").text()).contains("某人1", "退出");
        assertThat(page.select("[style], script:not([src]), style")).isEmpty();
        assertThat(page.select("img:not([alt])")).isEmpty();
    }

    @Test
    @DisplayName("X-02 the chosen look stays; without a choice the system's is followed")
    void theme() throws Exception {
        assertThat(page(get("/campus/try", "Cookie", "theme=dark"))
                        .selectFirst("html")
                        .attr("data-bs-theme"))
                .isEqualTo("dark");
        assertThat(page(get("/campus/try")).selectFirst("html").hasAttr("data-bs-theme"))
                .isFalse();
        assertThat(page(get("/campus/try", "Cookie", "theme=\"><b>"))
                        .selectFirst("html")
                        .attr("data-theme"))
                .isEmpty();
    }

    @Test
    @DisplayName("X-02 the first load of a page is below 150 KB, and its files are kept for a year")
    void firstLoad() throws Exception {
        HttpResponse<String> answer = get("/campus/try");
        int bytes = answer.body().length();
        List<String> files = page(answer).select("link[href], script[src], img[src]").stream()
                .map(part -> part.hasAttr("href") ? part.attr("href") : part.attr("src"))
                .distinct()
                .toList();
        assertThat(files).allMatch(file -> file.matches("/assets/[0-9a-f]{16}/.+"));
        for (String file : files) {
            HttpResponse<byte[]> sent = bytes(file, "Accept-Encoding", "gzip");
            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(header(sent, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(sent, "X-Content-Type-Options")).isEqualTo("nosniff");
            bytes += sent.body().length;
        }
        assertThat(bytes).isLessThan(FIRST_LOAD_BOUND);
    }

    @Test
    @DisplayName("X-02 an old address of a file still answers, but is not kept; nothing else can be read that way")
    void oldAddress() throws Exception {
        HttpResponse<byte[]> old = bytes("/assets/0123456789abcdef/xueji.css");
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(header(old, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(old, "Content-Type")).startsWith("text/css");
        assertThat(bytes("/assets/0123456789abcdef/xueji.css", "If-None-Match", header(old, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(bytes("/assets/0123456789abcdef/application.yml").statusCode())
                .isEqualTo(404);
        assertThat(bytes("/assets/0123456789abcdef/..%2fapplication.yml").statusCode())
                .isIn(400, 404);
    }

    @Test
    @DisplayName("X-02 every answer forbids foreign scripts, frames and plugins, and personal pages are kept nowhere")
    void headers() throws Exception {
        HttpResponse<String> answer = get("/campus/try");
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(header(answer, "Permissions-Policy")).startsWith("camera=(self)");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(get("/campus/nowhere"), "Content-Security-Policy")).contains("object-src 'none'");
    }

    @Test
    @DisplayName("X-02 every icon that is taken along can be drawn, and none can be asked for that is not")
    void icons() throws Exception {
        gg.jte.output.StringOutput out = new gg.jte.output.StringOutput();
        Icon.of("home").writeTo(out);
        Element icon = org.jsoup.Jsoup.parse(out.toString()).selectFirst("svg");
        assertThat(icon.attr("aria-hidden")).isEqualTo("true");
        String[] address = icon.selectFirst("use").attr("href").split("#");
        Document sheet = org.jsoup.Jsoup.parse(get(address[0]).body(), org.jsoup.parser.Parser.xmlParser());
        assertThat(sheet.getElementById(address[1]).select("path")).hasSize(3);
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> Icon.of("../x"));
    }
}
