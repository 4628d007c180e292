package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    @DisplayName("X-02 a field that must be mended says why, keeps what was typed, and is where the person starts")
    void field() {
        Field field =
                new Field("", "邮政编码", "postcode", "<b>12", "text", "应为 6 位数字。", "家庭住址的", "off", "numeric", 6, true);
        Document page = shown(field.content());
        Element input = page.selectFirst("input");
        assertThat(input.val()).isEqualTo("<b>12");
        assertThat(input.hasAttr("required") && input.hasAttr("autofocus")).isTrue();
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        for (String described : input.attr("aria-describedby").split(" ")) {
            assertThat(page.getElementById(described).text()).isNotEmpty();
        }
        assertThat(page.selectFirst("label.required").attr("for")).isEqualTo(input.id());
        Element fine = shown(new Field("x1", "备注", "note", "", "text", "", "", "off", "", 0, false).content())
                .selectFirst("input");
        assertThat(fine.attributes().asList())
                .extracting(attribute -> attribute.getKey())
                .doesNotContain("aria-invalid", "aria-describedby", "autofocus", "required", "maxlength", "inputmode");
        assertThat(fine.id()).isEqualTo("x1");
    }

    @Test
    @DisplayName("R-01 a new password says how long it must be, and leaves pasting to the browser")
    void newPassword() {
        Element input = shown(new Field("", "设置密码", "password", "", "password", "", "", "new-password", "", 0, 8, true)
                        .content())
                .selectFirst("input");
        assertThat(input.attr("data-least")).isEqualTo("8");
        assertThat(input.hasAttr("maxlength") || input.hasAttr("onpaste")).isFalse();
    }

    @Test
    @DisplayName("X-02 a list leads to its own address, also from the answer to a refused form")
    void listElsewhere() {
        Paging paging = new Paging("张", Map.of("status", "PENDING"), "NAME", false, 1, 50, 120, "人", "/list");
        Document page = shown(paging.bar("姓名", null, "", null));
        assertThat(page.selectFirst("form").attr("action")).isEqualTo("/list");
        assertThat(paging.at(2)).startsWith("/list?text=").contains("status=PENDING", "sort=NAME", "page=2");
        assertThat(paging.sorted("NAME")).startsWith("/list?").contains("descending=true");
        assertThat(shown(Paging.of("", 1, 50, 0, "人").bar("姓名", null, "", null))
                        .selectFirst("form")
                        .hasAttr("action"))
                .isFalse();
    }

    @Test
    @DisplayName("X-02 choices, texts, files and ticks carry label, value, problem and hint alike")
    void otherFields() {
        List<Choice> choices = List.of(new Choice("1", "男"), new Choice("2", "女"));
        ChoiceField sex = new ChoiceField("", "性别", "sex", "2", choices, "请选择", "请选择性别。", "", true);
        assertThat(shown(sex.list()).select("option[selected]").text()).isEqualTo("女");
        assertThat(shown(sex.list()).select("option").first().val()).isEmpty();
        assertThat(shown(sex.buttons()).select("input[checked]").val()).isEqualTo("2");
        assertThat(shown(sex.buttons()).selectFirst("fieldset").attr("aria-describedby"))
                .isEqualTo("sex-problem");
        assertThat(shown(new TextField("", "理由", "reason", "甲\n乙", 3, 200, "", "", true).content())
                        .selectFirst("textarea")
                        .wholeText())
                .isEqualTo("甲\n乙");
        assertThat(shown(new FileField("", "照片", "photo", "image/*", "user", false, "", "不超过 2 MB", true).content())
                        .selectFirst("input")
                        .attr("accept"))
                .isEqualTo("image/*");
        Element tick = shown(new TickField("", "我已核对", "sure", "true", true, "", "", true).content())
                .selectFirst("input");
        assertThat(tick.hasAttr("checked")).isTrue();
        assertThat(tick.val()).isEqualTo("true");
    }

    @Test
    @DisplayName("X-02 the summary of problems leads to each field in the order of the form")
    void summary() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("name", "请填写姓名。");
        problems.put("code", "代码已被使用，请换一个。");
        Document page = shown(new ProblemSummary(problems).content());
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#name", "#code");
        assertThat(page.select("strong").text()).contains("2 处");
        assertThat(shown(new ProblemSummary(Map.of()).content()).body().children())
                .isEmpty();
    }

    @Test
    @DisplayName("X-02 a status is a word with a colour, never a colour alone")
    void status() {
        assertThat(shown(new StatusBadge("已完成", "green").content()).text()).isEqualTo("已完成");
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusBadge("", "green"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusBadge("好", "#0f0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Alert("loud", "", output -> {}));
        assertThat(shown(new Alert("danger", "没有保存", output -> output.writeContent("请重试。")).content())
                        .select("[role=alert]")
                        .text())
                .isEqualTo("没有保存 请重试。");
    }

    @Test
    @DisplayName("X-02 a way marks the step to do next and says of every step where it stands")
    void steps() {
        Steps way = new Steps(List.of(
                Step.of("注册", Step.Standing.DONE),
                new Step("核对", Step.Standing.NOW, "还差 2 项", "/campus/profile"),
                Step.of("签字", Step.Standing.LATER)));
        Document page = shown(way.content());
        assertThat(page.select("[aria-current=step] a").attr("href")).isEqualTo("/campus/profile");
        assertThat(page.select(".visually-hidden").eachText()).containsExactly("（已完成）", "（当前）", "（未开始）");
        assertThat(way.done()).isEqualTo(1);
    }

    @Test
    @DisplayName("X-02 a list can be searched, ordered, turned over and exported by addresses that keep each other")
    void paging() {
        Map<String, String> filters = new LinkedHashMap<>(Map.of("college", "01"));
        Paging paging = new Paging("张&三", filters, "NAME", false, 5, 20, 1990, "人");
        assertThat(paging.pages()).isEqualTo(100);
        assertThat(paging.near()).containsExactly(1L, 0L, 3L, 4L, 5L, 6L, 7L, 0L, 100L);
        assertThat(paging.at(6)).isEqualTo("?text=%E5%BC%A0%26%E4%B8%89&college=01&sort=NAME&page=6");
        assertThat(paging.sorted("NAME")).endsWith("sort=NAME&descending=true");
        assertThat(paging.sorted("NUMBER")).endsWith("sort=NUMBER");
        assertThat(paging.conditions()).doesNotContain("page=");
        assertThat(shown("<table><thead><tr>", paging.heading("NAME", "姓名"))
                        .selectFirst("th")
                        .attr("aria-sort"))
                .isEqualTo("ascending");
        assertThat(shown("<table><thead><tr>", paging.heading("NUMBER", "学号"))
                        .selectFirst("th")
                        .hasAttr("aria-sort"))
                .isFalse();
        Document bar = shown(paging.bar("姓名或学号", null, "/campus/x/export", null));
        assertThat(bar.select("form[role=search] input[name=text]").val()).isEqualTo("张&三");
        assertThat(bar.select("a[download]").attr("href")).startsWith("/campus/x/export?text=");
        Document foot = shown(paging.foot());
        assertThat(foot.text()).startsWith("共 1990 人，第 5 / 100 页");
        assertThat(foot.select("[aria-current=page]").text()).isEqualTo("5");
        assertThat(shown(Paging.of("", 1, 20, 3, "条").foot()).select("nav")).isEmpty();
        assertThat(Paging.of("", 1, 20, 0, "条").pages()).isEqualTo(1);
        assertThat(Paging.of("", -3, 20, 0, "条").page()).isEqualTo(1);
    }

    @Test
    @DisplayName("X-02 an empty list says why and what to do first")
    void empty() {
        Document page = shown(new EmptyState("users", "还没有学生", "先导入名册。", "/campus/roster", "导入名册").content());
        assertThat(page.select("a.btn").attr("href")).isEqualTo("/campus/roster");
        assertThat(page.text()).isEqualTo("还没有学生 先导入名册。 导入名册");
    }

    private static Document shown(Content content) {
        return shown("", content);
    }

    private static Document shown(String before, Content content) {
        StringOutput out = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(out));
        return Jsoup.parse(before + out);
    }
}
