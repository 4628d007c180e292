package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

/// What a class hands in, late or too late, and what the office hands out.
class HandInTest extends CollectionDesk {
    @Test
    @DisplayName("C-13 the monitor announces two stacks and who is missing; the college receives and gives a receipt")
    void handIn() {
        Browser monitor = student("201602");
        Document own = page(monitor.get("/campus/class-papers"));
        assertThat(own.html()).doesNotContain("201601").contains("张三");
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "9", "second", "3", "sheets", "1")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "x", "second", "3", "sheets", "1")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "0", "second", "0", "sheets", "1")))
                .hasStatus(422);
        String wang = own.selectFirst("option:containsOwn(王五)").val();
        assertThat(monitor.post("/campus/class-papers/missing", Map.of("member", wang, "why", "")))
                .hasStatus(422);
        assertThat(monitor.post("/campus/class-papers/missing", Map.of("member", wang, "why", "休学")))
                .hasStatus(303);
        assertThat(student("201611").post("/campus/class-papers/missing", Map.of("member", wang, "why", "休学")))
                .hasStatus(422);
        assertThat(student("201611").post("/campus/class-papers/missing/" + wang + "/clearing", Map.of()))
                .hasStatus(404);
        assertThat(monitor.post("/campus/class-papers", Map.of("first", "2", "second", "2", "sheets", "1")))
                .hasStatus(303);

        Browser college = college();
        assertThat(page(college.get("/campus")).text()).contains("待学院接收的班级");
        assertThat(row(page(college.get("/campus/collection")), "软件1班"))
                .contains("待学院接收")
                .contains("0 / 6");
        String path = "/campus/collection/classes/c/0101";
        assertThat(college.post(path + "/receipts", Map.of())).hasStatus(422);
        for (String student : List.of("201601", "201602", "201601", "201602")) {
            scan(college, student, Map.of());
        }
        assertThat(row(page(college.get("/campus/collection")), "软件1班"))
                .contains("学院已收齐")
                .contains("4 / 6");
        assertThat(page(college.get(path + "?filter=open")).text())
                .contains("王五")
                .contains("休学");
        String receipt =
                college.post(path + "/receipts", Map.of()).getResponse().getHeader("Location");
        assertThat(receipt).matches("/campus/receipts/HZ2016-[0-9]{6}");
        assertThat(page(monitor.get(receipt)).text())
                .contains("2 份（应交 3 份）")
                .contains("王五")
                .contains("计算机学院办公室");
        assertThat(page(monitor.get(receipt)).select("a.frame-back").attr("href"))
                .isEqualTo("/campus/class-papers");
        assertThat(page(college.get(receipt)).select("a.frame-back").attr("href"))
                .isEqualTo(path);
        assertThat(page(monitor.get("/campus/class-papers")).text()).contains("回执 HZ2016");
        assertThat(student("201611").get(receipt)).hasStatus(404);
        assertThat(student("201601").get(receipt)).hasStatus(403);
        assertThat(staff("T8", Scope.college("02"), Role.COLLEGE).get(receipt)).hasStatus(404);
        assertThat(monitor.get("/campus/receipts/HZ2015-000001")).hasStatus(404);
        assertThat(monitor.get("/campus/receipts/x")).hasStatus(404);
    }

    @Test
    @DisplayName("C-13 after the class's date a reason is wanted, lateness is shown with its reason")
    void late() {
        campaign.passed();
        Browser monitor = student("201602");
        Browser college = college();
        assertThat(row(page(college.get("/campus/collection?filter=LATE")), "软件1班"))
                .contains("逾期未交");
        Map<String, String> said = new HashMap<>(Map.of("first", "3", "second", "3", "sheets", "1"));
        assertThat(monitor.post("/campus/class-papers", said)).hasStatus(422);
        said.put("reason", "外出实习");
        assertThat(monitor.post("/campus/class-papers", said)).hasStatus(303);
        scan(college, "201601", Map.of());
        assertThat(row(page(college.get("/campus/collection")), "软件1班"))
                .contains("迟交")
                .contains("外出实习");
        String path = "/campus/collection/classes/c/0102/lateness";
        assertThat(college.post(path, Map.of("reason", "x"))).hasStatus(422);
        assertThat(college.post(path, Map.of("reason", "军训"))).hasStatus(303);
        assertThat(college.post("/campus/collection/classes/c/0201/lateness", Map.of("reason", "军训")))
                .hasStatus(404);
        assertThat(row(page(college.get("/campus/collection")), "软件2班")).contains("军训");
        assertThat(college.post("/campus/collection/colleges/c/01/lateness", Map.of("reason", "补打登记表")))
                .hasStatus(303);
        assertThat(college.post("/campus/collection/colleges/c/02/lateness", Map.of("reason", "补打登记表")))
                .hasStatus(404);
        assertThat(page(office().get("/campus/collection/colleges")).text())
                .contains("逾期未收齐")
                .contains("补打登记表");
    }

    @Test
    @DisplayName("C-13 nothing is received once the campaign is closed")
    void closed() {
        jdbc().sql("UPDATE campus.campaign SET state = 'CLOSED', closed_at = now()")
                .update();
        assertThat(scan(college(), "201601", Map.of())).contains("核查已结束");
        assertThat(copies()).isZero();
        assertThat(student("201602").post("/campus/class-papers", Map.of("first", "3", "second", "3", "sheets", "1")))
                .hasStatus(404);
        assertThat(page(student("201602").get("/campus/class-papers")).text()).contains("现在没有要上交的材料");
    }

    @Test
    @DisplayName("C-13 the office hands out blanks; a college reads its own; a wrong line is struck, not erased")
    void blanks() {
        Browser office = office();
        Map<String, String> line = new HashMap<>(
                Map.of("college", "01", "paper", "FORM", "sheets", "120", "on", "2016-10-20", "recipient", "黄老师"));
        assertThat(office.post("/campus/collection/blanks", line)).hasStatus(303);
        line.put("sheets", "0");
        assertThat(office.post("/campus/collection/blanks", line)).hasStatus(422);
        line.put("sheets", "10");
        line.put("on", "2999-01-01");
        assertThat(office.post("/campus/collection/blanks", line)).hasStatus(422);
        line.put("on", "昨天");
        MvcTestResult again = office.post("/campus/collection/blanks", line);
        assertThat(again).hasStatus(422);
        assertThat(page(again).selectFirst("input[name=recipient]").val()).isEqualTo("黄老师");
        Browser college = college();
        assertThat(college.post("/campus/collection/blanks", line)).hasStatus(403);
        assertThat(page(college.get("/campus/collection/blanks")).text()).contains("计算机学院 120 份");
        Browser other = staff("T8", Scope.college("02"), Role.COLLEGE);
        assertThat(page(other.get("/campus/collection/blanks")).text()).contains("还没有领取记录");
        assertThat(other.get("/campus/collection/blanks/export.csv")).bodyText().doesNotContain("黄老师");
        String striking = page(office.get("/campus/collection/blanks"))
                .selectFirst("form[action$=striking]")
                .attr("action");
        assertThat(office.post(striking, Map.of())).hasStatus(303);
        assertThat(office.post(striking, Map.of())).hasStatus(404);
        assertThat(page(office.get("/campus/collection/blanks")).text())
                .contains("已作废")
                .contains("还没有领取");
    }

    private static String row(Document page, String className) {
        return page.selectFirst("tr:has(a:containsOwn(" + className + "))").text();
    }
}
