package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class StudentFilePageTest extends CampusPageTest {
    private static final String NUMBER = RegisterRows.identityNumber("201601").value();

    @Autowired
    private Pictures pictures;

    @Autowired
    private ChangeTable changes;

    @BeforeEach
    void twoColleges() {
        rows().college("01", "计算机学院");
        rows().college("02", "外国语学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0201", "02", "英语1班", 2016);
        rows().student("0101", "201601", "张三");
        rows().student("0101", "201602", "=1+1");
        rows().student("0201", "201603", "王小明");
    }

    @Test
    @DisplayName("C-04 the list is searched, filtered, sorted and taken away with masked numbers and no formula")
    void list() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(numbers(office, "")).containsExactly("201601", "201602", "201603");
        assertThat(numbers(office, "?sort=NUMBER&descending=true")).containsExactly("201603", "201602", "201601");
        assertThat(numbers(office, "?text=wxm")).containsExactly("201603");
        assertThat(numbers(office, "?text=张")).containsExactly("201601");
        assertThat(numbers(office, "?college=02")).containsExactly("201603");
        assertThat(numbers(office, "?class=0101&status=休学")).isEmpty();
        MvcTestResult csv = office.get("/campus/students/export.csv");
        String text = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("'=1+1").contains("张三").doesNotContain(NUMBER);
        assertThat(text.lines()).hasSize(4);
        assertThat(office.get("/campus/students/export.xlsx?college=02")).hasStatus(200);
    }

    @Test
    @DisplayName("C-18 a college sees its own students only, in list, file, photo, export and reveal")
    void scope() {
        pictures.put("201603", PictureKind.ADMISSION, new byte[] {1});
        Browser college = staff("T2", Scope.college("01"), Role.COLLEGE);
        assertThat(numbers(college, "?college=02")).isEmpty();
        assertThat(numbers(college, "")).containsExactly("201601", "201602");
        for (String path : List.of("/campus/students/201603", "/campus/students/201603/photo", "/campus/students/9")) {
            assertThat(college.get(path)).hasStatus(404);
        }
        assertThat(college.post("/campus/students/201603/document", Map.of("purpose", "核对身份证")))
                .hasStatus(404);
        String csv = new String(
                college.get("/campus/students/export.csv").getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).doesNotContain("王小明");
        assertThat(student("201601").get("/campus/students")).hasStatus(403);
        Browser counsellor = staff("T3", Scope.classes(List.of("0201")), Role.COUNSELLOR);
        assertThat(numbers(counsellor, "")).containsExactly("201603");
        assertThat(counsellor.get("/campus/students/201603/photo")).hasStatus(200);
    }

    @Test
    @DisplayName("C-04 the number stays masked until a purpose is given; the student sees who looked and why")
    void reveal() {
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        Document file = page(office.get("/campus/students/201601"));
        assertThat(file.html()).doesNotContain(NUMBER);
        assertThat(file.select("code").text()).contains("**");
        MvcTestResult without = office.post("/campus/students/201601/document", Map.of("purpose", " "));
        assertThat(without).hasStatus(422);
        assertThat(page(without).html()).doesNotContain(NUMBER);
        MvcTestResult shown = office.post("/campus/students/201601/document", Map.of("purpose", "核对身份证复印件"));
        assertThat(page(shown).select("code").text()).isEqualTo(NUMBER);
        Document own = page(student("201601").get("/campus/file"));
        assertThat(own.html()).doesNotContain(NUMBER);
        assertThat(own.text()).contains("核对身份证复印件").contains("工号 T1").contains("查阅学籍档案");
        assertThat(page(student("201601").post("/campus/file/document", Map.of()))
                        .text())
                .contains(NUMBER);
        assertThat(page(student("201602").get("/campus/file")).text()).doesNotContain("张三");
    }

    @Test
    @DisplayName("C-04 the history shows old and new value, document numbers masked")
    void history() {
        changes.insert(
                List.of(
                        new ChangeTable.Change("201601", 2, "document_number", NUMBER, "E12345678"),
                        new ChangeTable.Change("201601", 2, "class_code", "0101", "0201"),
                        new ChangeTable.Change("201601", 2, "ethnic_group", null, "08")),
                "staff:T1",
                "转专业");
        Document file = page(staff("T1", Scope.school(), Role.OFFICE).get("/campus/students/201601"));
        assertThat(file.text()).contains("软件1班").contains("英语1班").contains("壮族").contains("转专业");
        assertThat(file.html()).doesNotContain(NUMBER).doesNotContain("E12345678");
    }

    private static List<String> numbers(Browser browser, String query) {
        return page(browser.get("/campus/students" + query))
                .select("tbody td:first-child a")
                .eachText();
    }
}
