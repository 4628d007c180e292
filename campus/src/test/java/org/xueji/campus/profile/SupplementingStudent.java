package org.xueji.campus.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignDraft;
import org.xueji.campus.campaign.OpenCampaign;
import org.xueji.campus.campaign.PrepareCampaign;
import org.xueji.platform.page.Browser;

/// An open campaign, a class of two students, and the ways in which a student fills in the page.
abstract class SupplementingStudent extends CampusPageTest {
    static final Map<String, String> GOOD = new LinkedHashMap<>();

    static {
        GOOD.put("native_place", "广东省东莞市");
        GOOD.put("origin_region", "广东省广州市天河区");
        GOOD.put("pinyin", "shan/xiaoyun");
        GOOD.put("email", "２３４５６７@QQ.com ");
        GOOD.put("family_contact", "单大云");
        GOOD.put("family_phone", "138 0000 0000");
        GOOD.put("family_address", "广东省东莞市　松山湖大学路１号");
        GOOD.put("post_code", "523808");
    }

    @Autowired
    private PrepareCampaign prepare;

    @Autowired
    private OpenCampaign open;

    @Autowired
    ProfileCards cards;

    @Autowired
    private University university;

    String campaign = "";

    @BeforeEach
    void openCampaign() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().student("0101", "201601", "单晓云");
        rows().student("0101", "201602", "李四");
        campaign = prepare.prepare(
                CampaignDraft.proposed(2016, university, Instant.now().minus(Duration.ofDays(1))), "T1");
        assertThat(open.open(campaign, "T1")).isEqualTo(new OpenCampaign.Outcome.Opened());
    }

    MvcTestResult submit(Browser student) {
        return student.post("/campus/profile", Map.of("do", "submit"));
    }

    /// Confirms one item as the page would.
    MvcTestResult confirm(Browser student, String field, String value) {
        Map<String, String> form = form(page(student.get("/campus/profile")));
        if (field.equals("pinyin")) {
            int stroke = value.indexOf('/');
            form.put("pinyin.choice", "own");
            form.put("pinyin.surname", stroke < 0 ? value : value.substring(0, stroke));
            form.put("pinyin.given", stroke < 0 ? "" : value.substring(stroke + 1));
        } else {
            form.put(field, value);
        }
        return student.post("/campus/profile", doing(form, "confirm:" + field));
    }

    static Map<String, String> doing(Map<String, String> form, String deed) {
        Map<String, String> sent = new LinkedHashMap<>(form);
        sent.put("do", deed);
        return sent;
    }

    /// The form as a browser would send it untouched.
    static Map<String, String> form(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.select("form[action=/campus/profile] input, form[action=/campus/profile] textarea")) {
            boolean unchosen = field.attr("type").equals("radio") && !field.hasAttr("checked");
            if (!unchosen && !field.attr("name").startsWith("_")) {
                fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
            }
        }
        return fields;
    }

    String stages() {
        return jdbc().sql("""
                        SELECT concat_ws(' ', CASE WHEN opened_at IS NOT NULL THEN 'opened' END,
                                         CASE WHEN filled_at IS NOT NULL THEN 'filled' END,
                                         CASE WHEN confirmed_at IS NOT NULL THEN 'confirmed' END)
                          FROM campus.student_progress WHERE student_number = '201601'
                        """).query(String.class).single();
    }

    int count(String table) {
        return jdbc().sql("SELECT count(*) FROM campus." + table)
                .query(Integer.class)
                .single();
    }

    void tier(String field, String tier) {
        jdbc().sql("UPDATE campus.field_policy SET tier = :tier WHERE field = :field")
                .param("tier", tier)
                .param("field", field)
                .update();
    }

    void move(String opens, String closes, int fromDays, int toDays) {
        jdbc().sql("UPDATE campus.campaign SET " + opens + " = :from, " + closes + " = :to")
                .param("from", Instant.now().plus(Duration.ofDays(fromDays)).atOffset(ZoneOffset.UTC))
                .param("to", Instant.now().plus(Duration.ofDays(toDays)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
