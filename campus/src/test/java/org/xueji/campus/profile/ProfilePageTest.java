package org.xueji.campus.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class ProfilePageTest extends SupplementingStudent {
    @Test
    @DisplayName(
            "C-05 a student confirms all eight items one by one, hands in, and keeps a receipt with number and time")
    void wholeWay() {
        Browser student = student("201601");
        Document home = page(student.get("/campus"));
        assertThat(home.text()).contains("已确认 0 / 8 项").contains("下一步（第 1 步，共").contains("办理进度：已完成 0 /");
        assertThat(home.select("[aria-current=step]").text()).contains("完善个人信息");
        Document empty = page(student.get("/campus/profile"));
        assertThat(empty.text()).contains("还要办：籍贯、生源地区");
        assertThat(empty.select("details#items")).isEmpty();
        assertThat(stages()).isEqualTo("opened");
        assertThat(submit(student)).hasStatus(422);

        GOOD.forEach((field, value) ->
                assertThat(confirm(student, field, value)).as(field).hasStatus(303));
        assertThat(stages()).isEqualTo("opened filled");
        MvcTestResult receipt = submit(student);
        assertThat(receipt).hasStatus(303);
        assertThat(stages()).isEqualTo("opened filled confirmed");
        Document page = page(student.get(receipt.getResponse().getHeader("Location")));
        assertThat(page.text())
                .contains("HZ2016-")
                .contains("广东省广州市天河区")
                .contains("Shanxiaoyun")
                .contains("234567@qq.com")
                .contains("13800000000")
                .contains("广东省东莞市 松山湖大学路1号");
        assertThat(page(student.get("/campus")).text()).contains("已提交", "HZ2016-", "办理进度：已完成 1 /");
        Document settled = page(student.get("/campus/profile"));
        assertThat(settled.select("dl").text()).contains("家庭电话 13800000000", "常用电子邮箱 234567@qq.com");
        assertThat(settled.select("details#items:not([open]) #email button")).isNotEmpty();
        ProfileCard card = cards.of(List.of("201602", "201601")).getLast();
        assertThat(card.complete()).isTrue();
        assertThat(card.version()).isEqualTo(8);
        assertThat(card.of(ProfileItem.PINYIN)).isEqualTo("Shanxiaoyun");
        assertThat(page.text()).contains(card.receiptNumber());
        assertThat(cards.of(List.of("201602")).getFirst().items()).isEmpty();
        assertThat(page(student.get("/campus/file")).select("#profile").text()).contains("13800000000");
        String forStaff = page(staff("T1", Scope.school(), Role.OFFICE).get("/campus/students/201601"))
                .select("#profile")
                .text();
        assertThat(forStaff).contains("138****0000").contains("HZ2016-").doesNotContain("13800000000");
    }

    @Test
    @DisplayName("C-05 handing in or confirming twice has one effect")
    void twice() {
        Browser student = student("201601");
        GOOD.forEach((field, value) -> confirm(student, field, value));
        Map<String, String> stale = Map.of("do", "confirm:email", "email", "234567@qq.com", "version.email", "");
        assertThat(student.post("/campus/profile", stale)).hasStatus(303);
        assertThat(count("profile_change")).isEqualTo(8);
        String first = submit(student).getResponse().getHeader("Location");
        assertThat(submit(student).getResponse().getHeader("Location")).isEqualTo(first);
        assertThat(count("profile_receipt")).isEqualTo(1);
    }

    @Test
    @DisplayName("C-05 saving unchanged counts as confirmed, and a change after the receipt asks for a new one")
    void unchanged() {
        Browser student = student("201601");
        GOOD.forEach((field, value) -> confirm(student, field, value));
        jdbc().sql("DELETE FROM campus.profile_confirmation").update();
        assertThat(page(student.get("/campus/profile")).select("#email").text()).contains("待确认");
        assertThat(student.post("/campus/profile", Map.of("do", "confirm:email")))
                .hasStatus(303);
        assertThat(page(student.get("/campus/profile")).select("#email").text()).contains("已确认");
        assertThat(count("profile_change")).isEqualTo(8);

        GOOD.forEach((field, value) -> confirm(student, field, value));
        String first = submit(student).getResponse().getHeader("Location");
        assertThat(confirm(student, "post_code", "523000")).hasStatus(303);
        assertThat(stages()).isEqualTo("opened filled");
        assertThat(page(student.get("/campus/profile")).text()).contains("原回执已失效");
        assertThat(page(student.get(first)).text()).contains("已经失效");
        assertThat(submit(student).getResponse().getHeader("Location")).isNotEqualTo(first);
    }

    @Test
    @DisplayName("C-05 pinyin is proposed with the readings of the surname and never filled in by itself")
    void pinyin() {
        Browser student = student("201601");
        Document page = page(student.get("/campus/profile"));
        assertThat(page.select("#pinyin input[type=radio]").eachAttr("value")).contains("shan/xiaoyun", "dan/xiaoyun");
        assertThat(page.select("#pinyin input[checked]")).isEmpty();
        assertThat(page.selectFirst("#surname").val()).isEmpty();
        Map<String, String> chosen = form(page);
        chosen.put("pinyin.choice", "dan/xiaoyun");
        assertThat(student.post("/campus/profile", doing(chosen, "confirm:pinyin")))
                .hasStatus(303);
        Map<String, String> written = form(page(student.get("/campus/profile")));
        assertThat(written).containsEntry("pinyin.choice", "dan/xiaoyun");
        written.put("pinyin.surname", "Zhang");
        written.put("pinyin.given", "San");
        assertThat(student.post("/campus/profile", doing(written, "confirm:pinyin")))
                .hasStatus(303);
        Document warned = page(student.get("/campus/profile"));
        assertThat(warned.select("#pinyin").text()).contains("读音对不上");
        assertThat(warned.selectFirst("#surname").val()).isEqualTo("zhang");
    }

    @Test
    @DisplayName("C-05 a place is found by words, chosen among several, or step by step from the province down")
    void places() {
        Browser student = student("201601");
        Map<String, String> typed = form(page(student.get("/campus/profile")));
        typed.put("origin_region", "朝阳");
        MvcTestResult several = student.post("/campus/profile", doing(typed, "confirm:origin_region"));
        assertThat(several).hasStatus(422);
        Document page = page(several);
        assertThat(page.select("#origin_region input[type=radio]").eachAttr("value"))
                .contains("110105");
        assertThat(page.selectFirst("#field-origin_region").val()).isEqualTo("朝阳");
        Map<String, String> chosen = form(page);
        chosen.put("origin_region.choice", "110105");
        assertThat(student.post("/campus/profile", doing(chosen, "confirm:origin_region")))
                .hasStatus(303);
        assertThat(page(student.get("/campus/profile"))
                        .selectFirst("#field-origin_region")
                        .val())
                .isEqualTo("北京市朝阳区");

        Document live = page(student.get("/campus/profile/places/origin_region/search?origin_region=朝阳"));
        assertThat(live.select("input[type=radio]").eachAttr("value")).contains("110105", "220104");
        Map<String, String> picked = form(page(student.get("/campus/profile")));
        picked.putAll(Map.of("origin_region", "朝阳", "origin_region.asked", "朝阳", "origin_region.choice", "220104"));
        assertThat(student.post("/campus/profile", doing(picked, "confirm:origin_region")))
                .hasStatus(303);
        assertThat(cards.of(List.of("201601")).getFirst().of(ProfileItem.ORIGIN_REGION))
                .isEqualTo("吉林省长春市朝阳区");
        assertThat(page(student.get("/campus/profile/places/origin_region/search?origin_region="))
                        .text())
                .isEmpty();

        assertThat(confirm(student, "native_place", "广东")).hasStatus(422);
        MvcTestResult pick =
                student.post("/campus/profile", doing(form(page(student.get("/campus/profile"))), "pick:native_place"));
        assertThat(pick).hasStatus(303);
        String list = pick.getResponse().getHeader("Location");
        assertThat(page(student.get(list)).select("a.list-group-item").eachText())
                .anyMatch(text -> text.contains("广东省"));
        assertThat(page(student.get(list + "?in=440000"))
                        .select("button.list-group-item")
                        .eachText())
                .contains("东莞市");
        assertThat(student.post(list, Map.of("code", "441900"))).hasStatus(303);
        Element item = page(student.get("/campus/profile")).selectFirst("#native_place");
        assertThat(item.text()).contains("已暂存，待确认");
        assertThat(item.selectFirst("#field-native_place").val()).isEqualTo("广东省东莞市");
        assertThat(student.get("/campus/profile/places/email")).hasStatus(404);
        assertThat(student.post(list, Map.of("code", "999999"))).hasStatus(303);
    }

    @Test
    @DisplayName("C-05 what is typed and not confirmed is still there next time, whichever button was pressed")
    void drafts() {
        Browser student = student("201601");
        Map<String, String> typed = form(page(student.get("/campus/profile")));
        typed.put("family_contact", "李大");
        typed.put("email", "a@b");
        typed.put("post_code", "523808");
        assertThat(student.post("/campus/profile", doing(typed, "confirm:post_code")))
                .hasStatus(303);
        Document later = page(student("201601").get("/campus/profile"));
        assertThat(later.selectFirst("#field-family_contact").val()).isEqualTo("李大");
        assertThat(later.selectFirst("#field-email").val()).isEqualTo("a@b");
        assertThat(later.select("#family_contact").text()).contains("已暂存，待确认");
        assertThat(jdbc().sql("SELECT count(*) FROM campus.profile_item WHERE value IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(student.post("/campus/profile", doing(form(later), "drop:email")))
                .hasStatus(303);
        assertThat(page(student.get("/campus/profile"))
                        .selectFirst("#field-email")
                        .val())
                .isEmpty();
        Map<String, String> unsaved = form(page(student.get("/campus/profile")));
        unsaved.put("family_phone", "13800000000");
        MvcTestResult incomplete = student.post("/campus/profile", doing(unsaved, "submit"));
        assertThat(incomplete).hasStatus(422);
        assertThat(page(incomplete).selectFirst("#field-family_phone").val()).isEqualTo("13800000000");
    }

    @Test
    @DisplayName("C-05 of two tabs the later is told what the earlier saved, and loses nothing it typed")
    void twoTabs() {
        Browser student = student("201601");
        Map<String, String> one = form(page(student.get("/campus/profile")));
        Map<String, String> two = form(page(student.get("/campus/profile")));
        one.put("family_phone", "13800000001");
        two.put("family_phone", "13800000002");
        two.put("family_contact", "李大");
        assertThat(student.post("/campus/profile", doing(one, "confirm:family_phone")))
                .hasStatus(303);
        MvcTestResult later = student.post("/campus/profile", doing(two, "confirm:family_phone"));
        assertThat(later).hasStatus(409);
        Document page = page(later);
        assertThat(page.select("#family_phone [role=alert]").text()).contains("13800000001");
        assertThat(page.selectFirst("#field-family_phone").val()).isEqualTo("13800000002");
        assertThat(page.selectFirst("#field-family_contact").val()).isEqualTo("李大");
        assertThat(student.post("/campus/profile", doing(form(page), "confirm:family_phone")))
                .hasStatus(303);
        assertThat(cards.of(List.of("201601")).getFirst().of(ProfileItem.FAMILY_PHONE))
                .isEqualTo("13800000002");
    }

    @Test
    @DisplayName("C-05 values that are too long, look-alike letters, controls and scripts are refused in plain words")
    void hostile() {
        Browser student = student("201601");
        GOOD.keySet().forEach(field -> {
            MvcTestResult refused = confirm(student, field, "a".repeat(10_000));
            assertThat(refused).as(field).hasStatus(422);
            assertThat(page(refused).select("#" + field + " .invalid-feedback").text())
                    .as(field)
                    .isNotEmpty();
        });
        MvcTestResult lookalike = confirm(student, "email", "zh\u0430ng@qq.com");
        assertThat(lookalike).hasStatus(422);
        assertThat(page(lookalike).select("#email .invalid-feedback").text()).contains("不是英文字母");
        assertThat(confirm(student, "pinyin", "zh\u0430ng/san")).hasStatus(422);
        assertThat(confirm(student, "family_address", "东莞市\u0000大学路\uE000号")).hasStatus(422);
        assertThat(confirm(student, "family_address", "东莞市大学路😀1号")).hasStatus(422);
        assertThat(confirm(student, "family_phone", "110")).hasStatus(422);
        assertThat(confirm(student, "family_phone", "+852 2345 6789")).hasStatus(303);
        assertThat(confirm(student, "family_contact", "𬱖·买买提")).hasStatus(303);
        assertThat(confirm(student, "family_address", "东莞市<script>alert(1)</script>路"))
                .hasStatus(303);
        assertThat(page(student.get("/campus/profile")).select("script:contains(alert)"))
                .isEmpty();
    }

    @Test
    @DisplayName("C-05 nobody reaches another student's items or receipt by naming the number")
    void others() {
        Browser student = student("201601");
        Browser other = student("201602");
        GOOD.forEach((field, value) -> confirm(student, field, value));
        String receipt = submit(student).getResponse().getHeader("Location");
        assertThat(other.get(receipt)).hasStatus(404);
        assertThat(student.get("/campus/profile/receipts/HZ2016-22222-22222")).hasStatus(404);
        other.post(
                "/campus/profile",
                Map.of("do", "confirm:email", "email", "evil@qq.com", "student", "201601", "studentNumber", "201601"));
        assertThat(cards.of(List.of("201601")).getFirst().of(ProfileItem.EMAIL)).isEqualTo("234567@qq.com");
        assertThat(page(other.get("/campus/profile?student=201601")).text()).doesNotContain("234567@qq.com");
        assertThat(staff("T9", Scope.school(), Role.OFFICE).get("/campus/profile"))
                .hasStatus(403);
        assertThat(stranger().get("/campus/profile")).hasStatus(303);
        assertThat(student.postForged("/campus/profile", Map.of("do", "submit")))
                .hasStatus(403);
    }

    @Test
    @DisplayName("C-05 what students type is never readable in the database")
    void sealed() {
        Browser student = student("201601");
        GOOD.forEach((field, value) -> confirm(student, field, value));
        submit(student);
        for (String table : List.of("profile_item", "profile_change", "profile_receipt")) {
            String dump = String.join(
                    " ",
                    jdbc().sql("SELECT encode(convert_to(t::text, 'UTF8'), 'escape') FROM campus." + table + " t")
                            .query(String.class)
                            .list());
            assertThat(dump).isNotEmpty().doesNotContain("13800000000").doesNotContain("3133383030303030303030");
        }
    }
}
