package org.xueji.campus.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.registrycheck.RegistryBesideTest;
import org.xueji.campus.registrycheck.RegistryInMemory;
import org.xueji.exchange.RegisteredStudent;
import org.xueji.platform.page.Browser;

class ComparisonPageTest extends RegistryBesideTest {
    private static final String ONE = "/campus/comparison/students/201601";

    @BeforeEach
    void students() {
        registry().clear();
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0201", "02", "经济1班", 2016);
        rows().students("0101", List.of("201601", "201602", "201604"));
        rows().students("0201", List.of("201603"));
        registry().publish("201601", 1);
        registry().publish("201602", 1);
        registry().publish("201603", 1);
        take();
    }

    @Test
    @DisplayName("C-09 the list shows differences with counts, filters, units and an export, each within the scope")
    void list() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Document page = page(office.get("/campus/comparison"));
        assertThat(page.text())
                .contains("共 4 名学生，学信平台已公布 3 名")
                .contains("一致 2 人")
                .contains("不一致 1 人")
                .contains("经济1班 → 软件1班");
        assertThat(page.text()).doesNotContain("201601");
        jdbc().sql("UPDATE campus.student SET name = '某 人' WHERE student_number = '201602'")
                .update();
        jdbc().sql("UPDATE campus.student SET status = '休学' WHERE student_number = '201601'")
                .update();
        assertThat(page(office.get("/campus/comparison")).text())
                .contains("写法不同 1 人")
                .contains("不一致 2 人")
                .contains("按单位看");
        assertThat(page(office.get("/campus/comparison?verdict=VARIANT")).select("tbody tr:contains(201602)"))
                .hasSize(1);
        assertThat(page(office.get("/campus/comparison?field=status")).text())
                .contains("201601")
                .doesNotContain("201603");
        assertThat(page(office.get("/campus/comparison?cohort=2016&college=01&class=0101&text=某"))
                        .text())
                .doesNotContain("201603");
        String file = new String(
                office.get("/campus/comparison/export.csv?verdict=CONFLICT")
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(file).contains("\"休学\",\"注册学籍\"").doesNotContain("201602").doesNotContain("990000");
        assertThat(page(office.get("/campus/students/201601"))
                        .select("#comparison")
                        .text())
                .contains("学籍状态：不一致", "学校登记有误的在名册更正")
                .doesNotContain("由班长汇总");
        assertThat(page(office.get(ONE)).text()).contains("学校登记有误的在名册更正").doesNotContain("由班长汇总");
        assertThat(page(student("201601").get("/campus/comparison/own")).text()).contains("由班长汇总上报");
        assertThat(page(office.get("/campus/comparison?sort=VERDICT&descending=true"))
                        .select("tbody tr:contains(不一致)"))
                .isNotEmpty();
        Browser elsewhere = staff("T2", Scope.college("02"), Role.COLLEGE);
        assertThat(page(elsewhere.get("/campus/comparison?college=01")).text()).doesNotContain("201601");
        assertThat(elsewhere.get(ONE)).hasStatus(404);
        assertThat(elsewhere.post(
                        ONE + "/excuses",
                        Map.of("field", "status", "until", LocalDate.now().toString(), "reason", "休学")))
                .hasStatus(404);
    }

    @Test
    @DisplayName("C-09 a known status change is excused until its date and then listed again by itself")
    void excuse() {
        jdbc().sql("UPDATE campus.student SET status = '休学' WHERE student_number = '201601'")
                .update();
        Browser college = staff("T3", Scope.college("01"), Role.COLLEGE);
        String until = LocalDate.now().plusDays(10).toString();
        assertThat(college.post(ONE + "/excuses", Map.of("field", "status", "until", until, "reason", "x")))
                .hasStatus(422);
        assertThat(college.post(ONE + "/excuses", Map.of("field", "status", "until", "2016-01-01", "reason", "休学批准")))
                .hasStatus(422);
        assertThat(college.post(ONE + "/excuses", Map.of("field", "name", "until", until, "reason", "改名")))
                .hasStatus(422);
        assertThat(college.post(ONE + "/excuses", Map.of("field", "status", "until", until, "reason", "休学批准")))
                .hasStatus(303);
        assertThat(page(college.get(ONE)).text()).contains("异动处理中").contains("休学批准");
        assertThat(page(college.get("/campus/comparison")).text())
                .contains("异动处理中 1 人")
                .contains("不一致 0 人");
        assertThat(page(student("201601").get("/campus/comparison/own")).text()).contains("异动处理中");
        jdbc().sql("UPDATE campus.comparison_excuse SET until = current_date - 2")
                .update();
        assertThat(page(college.get("/campus/comparison")).text()).contains("不一致 1 人");
    }

    @Test
    @DisplayName("C-09 a student sees the own two sides with masked numbers, and what is not published yet")
    void own() {
        registry()
                .publish(RegistryInMemory.student(
                        "201601", 2, RegisterRows.identityNumber("201699").value()));
        take();
        Document page = page(student("201601").get("/campus/comparison/own"));
        assertThat(page.select("tr:contains(证件号码)").text()).contains("不一致").contains("9900**********");
        assertThat(page.text())
                .doesNotContain(RegisterRows.identityNumber("201601").value())
                .doesNotContain(RegisterRows.identityNumber("201699").value())
                .contains("更正");
        assertThat(page(student("201604").get("/campus/comparison/own")).text()).contains("还没有公布");
        RegisteredStudent other = RegistryInMemory.student("201604", 1, "990000199001010000");
        assertThat(other.toString()).doesNotContain("某人");
    }
}
