package org.xueji.campus.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class CampaignPageTest extends CampusPageTest {
    @Autowired
    private Campaigns campaigns;

    @Autowired
    private University university;

    @BeforeEach
    void oneClass() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().student("0101", "201601", "张三");
    }

    @Test
    @DisplayName("C-02 the office prepares, previews, opens, extends and closes a campaign through the pages")
    void wholeWay() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Browser student = student("201601");
        assertThat(page(student.get("/campus/notice")).text()).contains("现在没有开放的学籍核查");

        String path = prepare(office);
        assertThat(page(office.get(path + "/preview")).text()).contains("这是预览").contains("生源地区");
        Browser college = staff("T2", Scope.college("01"), Role.COLLEGE);
        assertThat(college.get(path)).hasStatus(404);
        assertThat(college.get(path + "/preview")).hasStatus(404);
        assertThat(page(office.get("/campus/campaigns")).text()).contains("草稿");

        assertThat(office.post(path + "/opening", Map.of())).hasStatus(303);
        assertThat(office.post(path + "/opening", Map.of())).hasStatus(422);
        assertThat(page(office.post("/campus/campaigns/none/opening", Map.of()))
                        .selectFirst("h1")
                        .text())
                .isEqualTo("没有这一页");
        assertThat(college.get(path)).hasStatus(200);
        Document notice = page(student.get("/campus/notice"));
        assertThat(notice.text()).contains("尚未开始").contains("自行修改").doesNotContain("这是预览");
        assertThat(page(student.get("/campus")).text()).contains("2016级新生学籍电子注册查询");

        String due = LocalDateTime.now(university.zone())
                .plusDays(40)
                .withNano(0)
                .withSecond(0)
                .toString();
        Map<String, String> extension = Map.of("unit", "CLASS 0101", "due", due, "reason", "外出实习");
        assertThat(office.post(path + "/extensions", extension)).hasStatus(303);
        assertThat(page(office.get(path)).text()).contains("软件1班 延至").contains("外出实习");
        assertThat(office.post(path + "/extensions", extension)).hasStatus(422);
        assertThat(office.post(path + "/extensions", Map.of("unit", "CLASS", "due", "x")))
                .hasStatus(422);

        assertThat(office.post(path + "/closing", Map.of())).hasStatus(303);
        assertThat(office.post(path + "/closing", Map.of())).hasStatus(422);
        assertThat(page(student.get("/campus/notice")).text()).contains("现在没有开放的学籍核查");
    }

    @Test
    @DisplayName("C-02 a second campaign of an open cohort is refused with the name of the first")
    void second() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(office.post(prepare(office) + "/opening", Map.of())).hasStatus(303);
        MvcTestResult refused = office.post(prepare(office) + "/opening", Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).selectFirst("[role=alert]").text()).contains("请先结束它");
    }

    @Test
    @DisplayName("C-02 title and notice follow the cohort that is typed, until the office writes its own")
    void follows() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Map<String, String> form = form(page(office.get("/campus/campaigns/new?cohort=2026")));
        form.put("cohort", "2016");
        form.put("notice", form.get("notice").replace("\n", "\r\n"));
        MvcTestResult kept = office.post("/campus/campaigns", form);
        assertThat(kept).hasStatus(303);
        String shown =
                page(office.get(kept.getResponse().getHeader("Location"))).text();
        assertThat(shown).contains("2016级新生学籍电子注册查询").doesNotContain("2026级");

        Map<String, String> own = form(page(office.get("/campus/campaigns/new?cohort=2026")));
        own.put("cohort", "2016");
        own.put("title", "2026级补查");
        own.put("closes", "");
        Document again = page(office.post("/campus/campaigns", own));
        assertThat(again.selectFirst("input[name=title]").val()).isEqualTo("2026级补查");
        assertThat(again.selectFirst("textarea").text()).contains("2016级学生").doesNotContain("2026");
    }

    @Test
    @DisplayName("C-02 a form with problems comes back whole, and a draft is changed until it opens")
    void formAgain() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Map<String, String> form = form(page(office.get("/campus/campaigns/new?cohort=2016")));
        form.put("cohort", "十六");
        form.put("notice", "<script>alert(1)</script>");
        MvcTestResult again = office.post("/campus/campaigns", form);
        assertThat(again).hasStatus(422);
        assertThat(page(again).selectFirst("input[name=cohort]").val()).isEqualTo("十六");
        assertThat(page(again).selectFirst("textarea").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page(again).select("script:not([src])")).isEmpty();

        String path = prepare(office);
        Map<String, String> draft = form(page(office.get(path + "/draft")));
        draft.put("title", "2016级第二次核查");
        draft.put("tier.pinyin", "LOCKED");
        assertThat(office.post(path + "/draft", draft)).hasStatus(303);
        assertThat(page(office.get(path)).selectFirst("h1").text()).isEqualTo("2016级第二次核查");
        office.post(path + "/opening", Map.of());
        draft.put("_submission", "");
        assertThat(office.post(path + "/draft", draft)).hasStatus(422);
        assertThat(office.get(path + "/draft")).hasStatus(404);
    }

    @Test
    @DisplayName("C-02 papers are handed to students once the campaign is open, always as a download")
    void papers() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Browser student = student("201601");
        String path = prepare(office);
        MockMultipartFile guide =
                new MockMultipartFile("file", "操作指南.pdf", "text/html", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(office.upload(path + "/files", Map.of(), guide)).hasStatus(303);
        MockMultipartFile page = new MockMultipartFile("file", "a.html", "text/html", new byte[] {'<'});
        assertThat(office.upload(path + "/files", Map.of(), page)).hasStatus(422);
        String link = page(office.get(path)).selectFirst("a[href*=/files/]").attr("href");
        assertThat(student.get(link)).hasStatus(404);
        office.post(path + "/opening", Map.of());
        MvcTestResult file = student.get(link);
        assertThat(file).hasStatus(200).hasHeader("Content-Type", "application/pdf");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(student.get("/campus/campaigns/other" + link.substring(link.indexOf("/files"))))
                .hasStatus(404);
        assertThat(office.post(link + "/removal", Map.of())).hasStatus(422);
    }

    @Test
    @DisplayName("C-06 the page answers what a student may do with a field today, with the clause")
    void fieldPolicy() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        String path = prepare(office);
        office.post(path + "/opening", Map.of());
        jdbc().sql("UPDATE campus.campaign SET opens_at = :past")
                .param("past", Instant.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        String asked = path + "/field-policy?student=201601&field=";
        assertThat(page(office.get(asked + "pinyin"))
                        .selectFirst("[role=status]")
                        .text())
                .contains("现在可以自行修改")
                .contains("8 项信息");
        assertThat(page(office.get(asked + "name")).selectFirst("[role=status]").text())
                .contains("更正程序")
                .contains("教学〔2007〕3号");
        Browser elsewhere = staff("T2", Scope.college("02"), Role.COLLEGE);
        assertThat(page(elsewhere.get(asked + "pinyin"))
                        .selectFirst("[role=alert]")
                        .text())
                .isEqualTo(page(office.get(path + "/field-policy?student=999999&field=pinyin"))
                        .selectFirst("[role=alert]")
                        .text());
    }

    private String prepare(Browser office) {
        MvcTestResult kept =
                office.post("/campus/campaigns", form(page(office.get("/campus/campaigns/new?cohort=2016"))));
        assertThat(kept).hasStatus(303);
        return kept.getResponse().getHeader("Location");
    }

    /// The form as a browser would send it untouched.
    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new HashMap<>();
        Element form = page.selectFirst("form:has(textarea)");
        for (Element field : form.select("input, select, textarea")) {
            boolean unchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unchecked && !field.attr("name").equals("_csrf")) {
                fields.put(field.attr("name"), value(field));
            }
        }
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.selectFirst("option[selected]").val();
            default -> field.val();
        };
    }
}
