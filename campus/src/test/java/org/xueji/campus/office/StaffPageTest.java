package org.xueji.campus.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusPageTest;
import org.xueji.platform.Door;
import org.xueji.platform.page.Browser;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.SecondFactor;

class StaffPageTest extends CampusPageTest {
    private static final Scope NOBODY = Scope.classes(List.of());

    @Autowired
    @Campus
    private Invitations invitations;

    @Autowired
    @Campus
    private Credentials credentials;

    @Autowired
    @Campus
    private SecondFactor secondFactor;

    @BeforeEach
    void oneClass() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0201", "02", "会计1班", 2016);
        rows().student("0101", "201601", "张三");
        rows().student("0201", "201602", "李四");
    }

    @Test
    @DisplayName("C-18 the security administrator adds somebody, hands the link over, and they set a password")
    void addsAndInvites() {
        Browser guard = staff("S1", NOBODY, Role.SECURITY);
        Map<String, String> form = Map.of("number", "T1", "name", "王老师", "roles", "college", "college", "01");
        MvcTestResult added = guard.post("/campus/staff", form);
        assertThat(added).hasStatus(200);
        String link = page(added).selectFirst("code").text();
        assertThat(page(guard.get("/campus/staff/T1")).html()).doesNotContain(link);
        String path = link.substring(link.indexOf("/campus/"));
        assertThat(page(stranger().get(path)).text()).contains("王老师");
        assertThat(stranger().post(path, Map.of("password", "短", "again", "短"))).hasStatus(422);
        Map<String, String> password = Map.of("password", "一个足够长的好密码呀呀", "again", "一个足够长的好密码呀呀");
        assertThat(stranger().post(path, password)).hasStatus(422);
        password = Map.of("password", "一个足够长的好密码，老师自己的", "again", "一个足够长的好密码，老师自己的");
        assertThat(stranger().post(path, password)).hasStatus(303).hasHeader("Location", "/campus/sign-in");
        assertThat(stranger().get(path)).hasStatus(410);
        assertThat(stranger().post(path, password)).hasStatus(410);
    }

    @Test
    @DisplayName("Q-13 the first link asks for number and name and refuses nonsense without dying")
    void firstLink() {
        String link = invitations.draw(null, "console", Duration.ofHours(1));
        String path = link.substring(link.indexOf("/campus/"));
        String good = "首位管理员的一个好密码";
        assertThat(stranger().post(path, Map.of("number", "!", "name", "", "password", good, "again", good)))
                .hasStatus(422);
        assertThat(stranger()
                        .post(
                                path,
                                Map.of("number", "S1", "name", "钱管理", "password", good + "！！", "again", good + "！！")))
                .hasStatus(303);
        assertThat(stranger().get(path)).hasStatus(410);
    }

    @Test
    @DisplayName("C-18 what was typed stays, and every problem stands beside its field")
    void formAgain() {
        Browser guard = staff("S1", NOBODY, Role.SECURITY);
        MvcTestResult again = guard.post(
                "/campus/staff",
                Map.of("number", "?", "name", "3", "email", "no", "roles", "counsellor", "classes", "0101, 9999"));
        assertThat(again).hasStatus(422);
        assertThat(page(again).select(".invalid-feedback")).hasSize(4);
        assertThat(page(again).selectFirst("textarea").text()).isEqualTo("0101, 9999");
        assertThat(page(guard.post("/campus/staff", Map.of("number", "201601", "name", "某某", "roles", "office")))
                        .text())
                .contains("已有教职工或学生使用");
    }

    @Test
    @DisplayName("C-18 the list is searched, filtered, sorted and paged")
    void list() {
        Browser guard = staff("S1", NOBODY, Role.SECURITY);
        for (int number = 10; number < 70; number++) {
            staff("T" + number, Scope.school(), Role.OFFICE);
        }
        assertThat(numbers(page(guard.get("/campus/staff")))).hasSize(50).startsWith("S1", "T10");
        assertThat(numbers(page(guard.get("/campus/staff?page=2")))).hasSize(11);
        assertThat(numbers(page(guard.get("/campus/staff?text=t3")))).hasSize(10);
        assertThat(numbers(page(guard.get("/campus/staff?text=教职工T31")))).containsExactly("T31");
        assertThat(numbers(page(guard.get("/campus/staff?text=%25")))).isEmpty();
        assertThat(numbers(page(guard.get("/campus/staff?role=security")))).containsExactly("S1");
        assertThat(numbers(page(guard.get("/campus/staff?sort=NUMBER&descending=true"))))
                .startsWith("T69");
        assertThat(numbers(page(guard.get("/campus/staff?sort=anything&page=0"))))
                .startsWith("S1");
    }

    @Test
    @DisplayName("C-18 the list is exported for spreadsheets, formulas made harmless, and the export is noted")
    void export() {
        Browser guard = staff("S1", NOBODY, Role.SECURITY);
        guard.post("/campus/staff", Map.of("number", "-1", "name", "王老师", "roles", "office"));
        String file = new String(
                guard.get("/campus/staff/export").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF\"工号\"").contains("\"'-1\",\"王老师\",\"教务处\",\"全校\",\"使用中\"");
        assertThat(jdbc().sql("SELECT count(*) FROM platform.audit_entry WHERE action = 'staff.exported'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("C-18 roles change through the page, never the own ones")
    void roles() {
        Browser guard = staff("S1", NOBODY, Role.SECURITY);
        staff("T1", Scope.school(), Role.OFFICE);
        assertThat(guard.post("/campus/staff/T1/roles", Map.of("roles", "counsellor", "classes", "0101")))
                .hasStatus(303);
        assertThat(page(guard.get("/campus/staff/T1")).text())
                .contains("辅导员", "调整角色 · 工号 S1")
                .doesNotContain("staff:");
        assertThat(guard.post("/campus/staff/S1/roles", Map.of("roles", "office")))
                .hasStatus(422);
        assertThat(guard.post("/campus/staff/S1/access", Map.of("disabled", "true")))
                .hasStatus(422);
        assertThat(guard.post("/campus/staff/T9/roles", Map.of("roles", "office")))
                .hasStatus(404);
        assertThat(guard.post("/campus/staff/T1/access", Map.of("disabled", "true")))
                .hasStatus(303);
        assertThat(page(guard.get("/campus/staff/T1")).text()).contains("已停用");
    }

    @Test
    @DisplayName("C-18 who looks after a class appoints its monitor; foreign and missing classes answer the same")
    void monitors() {
        Browser college = staff("T1", Scope.college("01"), Role.COLLEGE);
        assertThat(page(college.get("/campus")).text()).contains("未任命班长的班级1");
        assertThat(page(college.get("/campus/monitors")).text())
                .contains("软件1班")
                .doesNotContain("会计1班");
        assertThat(college.get("/campus/monitors/0201")).hasStatus(404);
        assertThat(college.get("/campus/monitors/none")).hasStatus(404);
        assertThat(college.post("/campus/monitors/0101", Map.of("student", "201601")))
                .hasStatus(303);
        assertThat(college.post("/campus/monitors/0201", Map.of("student", "201602")))
                .hasStatus(404);
        assertThat(college.post("/campus/monitors/0101", Map.of("student", "201602")))
                .hasStatus(404);
        assertThat(college.post("/campus/monitors/0201/new-passwords", Map.of("student", "201602")))
                .hasStatus(404);
        assertThat(college.post("/campus/monitors/0101/new-passwords", Map.of("student", "201601")))
                .hasStatus(303);
        assertThat(page(college.get("/campus/monitors/0101")).text())
                .contains("张三")
                .contains("免去");
        Browser counsellor = staff("T2", Scope.classes(List.of("0201")), Role.COUNSELLOR);
        assertThat(counsellor.get("/campus/monitors/0101")).hasStatus(404);
        assertThat(counsellor.get("/campus/monitors/0201")).hasStatus(200);
    }

    @Test
    @DisplayName("Q-12 with a second factor older than 30 minutes it is asked again before anything dear")
    void staleFactor() {
        Browser guard = staff("S1", NOBODY, Role.SECURITY);
        staff("T1", Scope.school(), Role.OFFICE);
        credentials.create(Door.CAMPUS, "staff:S1", "一个足够长的好密码");
        secondFactor.keep(Door.CAMPUS, "staff:S1", SecondFactor.newSecret());
        jdbc().sql("UPDATE platform.session SET second_factor_at = now() - interval '31 minutes'")
                .update();
        assertThat(guard.get("/campus/staff")).hasStatus(200);
        String asked = "/campus/second-factor?next=%2Fcampus%2Fstaff%2F";
        assertThat(guard.get("/campus/staff/export")).hasStatus(303).hasHeader("Location", asked + "export");
        Map<String, String> roles = Map.of("roles", "auditor");
        assertThat(guard.post("/campus/staff/T1/roles", roles)).hasStatus(303).hasHeader("Location", asked + "T1");
        assertThat(page(guard.get("/campus/staff/T1")).text()).contains("教务处");
        assertThat(guard.get("/campus/second-factor")).hasStatus(200);
        String code = secondFactor.currentCode(Door.CAMPUS, "staff:S1").orElseThrow();
        assertThat(guard.post("/campus/second-factor", Map.of("code", code, "next", "/campus/staff/T1")))
                .hasStatus(303)
                .hasHeader("Location", "/campus/staff/T1");
        assertThat(guard.post("/campus/staff/T1/roles", roles))
                .hasStatus(303)
                .hasHeader("Location", "/campus/staff/T1");
        assertThat(page(guard.get("/campus/staff/T1")).text()).contains("审计员");
    }

    @Test
    @DisplayName("C-01 own sessions are listed and ended, one or all others")
    void sessions() {
        Browser here = student("201601");
        Browser there = student("201601");
        Document account = page(here.get("/campus/account"));
        assertThat(account.select("input[name=handle]")).hasSize(1);
        here.post(
                "/campus/account/sessions",
                Map.of("handle", account.selectFirst("input[name=handle]").val()));
        assertThat(there.get("/campus/account")).hasStatus(303);
        Browser elsewhere = student("201601");
        here.post("/campus/account/sessions", Map.of());
        assertThat(elsewhere.get("/campus/account")).hasStatus(303);
        assertThat(here.get("/campus/account")).hasStatus(200);
    }

    private static List<String> numbers(Document page) {
        return page.select("tbody a").eachText();
    }
}
