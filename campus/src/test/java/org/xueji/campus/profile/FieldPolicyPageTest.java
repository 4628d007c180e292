package org.xueji.campus.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.campaign.GrantExtension;
import org.xueji.campus.campaign.Unit;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class FieldPolicyPageTest extends SupplementingStudent {
    @Autowired
    private GrantExtension extend;

    @Test
    @DisplayName("C-06 a closed window refuses the post itself with 409, and an extension opens it for the class")
    void closedWindow() {
        Browser student = student("201601");
        confirm(student, "email", "234567@qq.com");
        move("opens_at", "closes_at", -20, -10);
        MvcTestResult refused = student.post("/campus/profile", Map.of("do", "confirm:email", "email", "x@qq.com"));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).text()).contains("办理时间已经结束").contains("延期");
        assertThat(submit(student)).hasStatus(409);
        assertThat(student.post("/campus/profile", Map.of("do", "keep", "email", "x@qq.com")))
                .hasStatus(409);
        assertThat(student.post("/campus/profile/places/native_place", Map.of("code", "441900")))
                .hasStatus(409);
        assertThat(page(student.get("/campus/profile")).select("button[name=do][value^=confirm]"))
                .isEmpty();
        assertThat(cards.of(List.of("201601")).getFirst().of(ProfileItem.EMAIL)).isEqualTo("234567@qq.com");

        extend.grant(campaign, Unit.STUDENTS_OF_CLASS, "0101", Instant.now().plus(Duration.ofDays(1)), "实习", "T1");
        assertThat(confirm(student, "email", "654321@qq.com")).hasStatus(303);
        move("opens_at", "closes_at", 5, 10);
        assertThat(page(student.post("/campus/profile", Map.of("do", "submit"))).text())
                .contains("还没有开始");
    }

    @Test
    @DisplayName("C-06 a locked field is refused with its clause, also when it is posted past the page")
    void locked() {
        Browser student = student("201601");
        confirm(student, "email", "234567@qq.com");
        tier("email", "LOCKED");
        MvcTestResult refused = confirm(student, "email", "654321@qq.com");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).text()).contains("凭证更正").contains("更正程序").contains("8 项信息");
        Element item = page(student.get("/campus/profile")).selectFirst("#email");
        assertThat(item.text()).contains("凭证更正");
        assertThat(item.select("input[name=email]")).isEmpty();
        assertThat(confirm(student, "email", "234567@qq.com")).hasStatus(303);
        for (String field : List.of("name", "document_number", "sex", "student_number", "status", "major_name")) {
            assertThat(student.post("/campus/profile", Map.of("do", "confirm:" + field, field, "x")))
                    .as(field)
                    .hasStatus(409);
        }
        assertThat(student.post("/campus/profile", Map.of("do", "confirm:nonsense")))
                .hasStatus(404);
        assertThat(jdbc().sql("SELECT name FROM campus.student WHERE student_number = '201601'")
                        .query(String.class)
                        .single())
                .isEqualTo("单晓云");
    }

    @Test
    @DisplayName("C-06 a field that needs approval waits, is decided once within the scope, and a refusal comes back")
    void approval() {
        Browser student = student("201601");
        confirm(student, "family_contact", "单大云");
        tier("family_contact", "APPROVE");
        assertThat(confirm(student, "family_contact", "单小云")).hasStatus(303);
        assertThat(confirm(student, "family_contact", "单小云")).hasStatus(303);
        assertThat(count("profile_request")).isEqualTo(1);
        assertThat(confirm(student, "family_contact", "单二云")).hasStatus(303);
        assertThat(page(student.get("/campus/profile"))
                        .select("#family_contact")
                        .text())
                .contains("已提交，待审核")
                .contains("待审核：单二云")
                .contains("审核前仍是 单大云");
        assertThat(cards.of(List.of("201601")).getFirst().of(ProfileItem.FAMILY_CONTACT))
                .isEqualTo("单大云");

        Browser elsewhere = staff("T2", Scope.college("02"), Role.COLLEGE);
        Browser college = staff("T3", Scope.college("01"), Role.COLLEGE);
        assertThat(page(college.get("/campus")).text()).contains("待审核的信息修改");
        Element waiting = page(college.get("/campus/profile-requests")).selectFirst("[id^=r-]");
        assertThat(waiting.text()).contains("单大云").contains("单二云");
        String path = "/campus/profile-requests/" + waiting.id().substring(2);
        assertThat(page(elsewhere.get("/campus/profile-requests")).select("[id^=r-]"))
                .isEmpty();
        assertThat(elsewhere.post(path + "/approval", Map.of())).hasStatus(404);
        assertThat(student.post(path + "/approval", Map.of())).hasStatus(403);
        assertThat(staff("201601", Scope.school(), Role.OFFICE).post(path + "/approval", Map.of()))
                .hasStatus(409);
        assertThat(college.post(path + "/refusal", Map.of("reason", " "))).hasStatus(422);
        assertThat(college.post(path + "/refusal", Map.of("reason", "请填监护人"))).hasStatus(303);
        assertThat(college.post(path + "/approval", Map.of())).hasStatus(409);
        assertThat(page(student.get("/campus")).text()).contains("没有通过审核");
        assertThat(page(student.get("/campus/profile"))
                        .select("#family_contact")
                        .text())
                .contains("请填监护人")
                .contains("待确认");

        confirm(student, "family_contact", "单三云");
        String second = page(college.get("/campus/profile-requests"))
                .selectFirst("[id^=r-]")
                .id()
                .substring(2);
        assertThat(college.post("/campus/profile-requests/" + second + "/approval", Map.of()))
                .hasStatus(303);
        assertThat(cards.of(List.of("201601")).getFirst().of(ProfileItem.FAMILY_CONTACT))
                .isEqualTo("单三云");
        assertThat(page(student.get("/campus/profile"))
                        .select("#family_contact")
                        .text())
                .contains("已确认");
        assertThat(college.get("/campus/profile-requests/export.csv?state=APPROVED")
                        .getResponse()
                        .getContentAsByteArray())
                .isNotEmpty();
        assertThat(jdbc().sql("SELECT changed_by FROM campus.profile_change WHERE version = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("staff:T3");
    }

    @Test
    @DisplayName("C-06 a wish is not approved over a value that changed after it was asked for")
    void approvalTooLate() {
        Browser student = student("201601");
        tier("email", "APPROVE");
        confirm(student, "email", "234567@qq.com");
        jdbc().sql("UPDATE campus.profile_item SET version = version + 1").update();
        jdbc().sql("""
                        INSERT INTO campus.profile_item (student_number, field, version, updated_at)
                        VALUES ('201601', 'email', 1, now()) ON CONFLICT DO NOTHING
                        """).update();
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        String id = page(office.get("/campus/profile-requests"))
                .selectFirst("[id^=r-]")
                .id()
                .substring(2);
        MvcTestResult refused = office.post("/campus/profile-requests/" + id + "/approval", Map.of());
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).selectFirst("[role=alert]").text()).contains("已有变化");
    }
}
