package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.platform.Eventually.eventually;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class RosterPageTest extends CampusPageTest {
    @Autowired
    private Register register;

    @Test
    @DisplayName("C-03 an officer uploads, maps, sees the faults, mends the problem file, imports and undoes")
    void wholeWay() throws Exception {
        Browser officer = staff("T1", Scope.school(), Role.OFFICE);
        RosterSamples.Faulty faulty = RosterSamples.withFaults(300);
        String path = uploaded(officer, "新生.xlsx", RosterSamples.xlsx(faulty.rows()));
        Document columns = page(officer.get(path + "/columns"));
        assertThat(columns.select("select[name=column]")).hasSize(RosterSamples.CODES.size());
        assertThat(columns.select("option[selected][value=NAME]")).hasSize(1);
        Document details = checked(officer, path, columns);
        assertThat(details.select("#findings tbody tr")).hasSize(49);
        assertThat(details.select("#findings tbody tr").first().text()).contains("错误");
        assertThat(details.text()).contains("错误 40").doesNotContain("导入名册 下载");
        assertThat(page(officer.get("/campus")).text()).contains("待导入或改正的名册");
        Document found = page(officer.get(path + "?problem=DOCUMENT_DATE"));
        assertThat(found.select("#findings tbody tr")).hasSize(1);
        assertThat(found.select("#findings tbody td").get(1).text()).isEqualTo("证件号码");
        assertThat(officer.post(path + "/writing", Map.of())).hasStatus(303);
        assertThat(size("student")).isZero();

        List<Row> problems = sheet(officer.get(path + "/problems.xlsx"));
        assertThat(problems).hasSize(301);
        RosterSamples.Fault first = faulty.faults().getFirst();
        assertThat(problems.get(first.row() - 1).getCellText(RosterSamples.CODES.size() + 1))
                .contains(first.problem().code());

        String second = uploaded(officer, "改正.csv", RosterSamples.csv(RosterSamples.people(300)));
        Document ready = checked(officer, second, page(officer.get(second + "/columns")));
        assertThat(ready.select("button").eachText()).contains("导入名册");
        assertThat(officer.post(second + "/writing", Map.of())).hasStatus(303);
        Document imported = settled(officer, second);
        assertThat(imported.text()).contains("已导入").contains("新增 300 人");
        assertThat(page(officer.get("/campus/roster")).text())
                .contains("改正.csv")
                .contains("新增 300");
        assertThat(officer.post(second + "/undoing", Map.of())).hasStatus(303);
        assertThat(page(officer.get(second)).text()).contains("已撤销");
        assertThat(size("student")).isZero();
    }

    @Test
    @DisplayName("C-03 a form sent twice brings one import; what is no roster file is refused and not kept")
    void twiceAndRefused() throws Exception {
        Browser officer = staff("T1", Scope.school(), Role.OFFICE);
        MockMultipartFile file = file("a.csv", RosterSamples.csv(RosterSamples.people(2)));
        MvcTestResult once = officer.upload("/campus/roster/imports", Map.of("_submission", "k1"), file);
        MvcTestResult again = officer.upload("/campus/roster/imports", Map.of("_submission", "k1"), file);
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(once.getResponse().getHeader("Location"));
        assertThat(size("roster_import")).isEqualTo(1);
        for (byte[] bad : List.of(new byte[0], new byte[] {'%', 'P', 'D', 'F', '-'}, new byte[] {'P', 'K', 3, 4, 0})) {
            MvcTestResult refused = officer.upload(
                    "/campus/roster/imports", Map.of("_submission", "k" + bad.length), file("x.xlsx", bad));
            assertThat(refused).hasStatus(422);
            assertThat(page(refused).select("[role=alert]").text()).isNotBlank();
        }
        assertThat(size("roster_import")).isEqualTo(1);
        assertThat(officer.postForged("/campus/roster/imports", Map.of())).hasStatus(403);
    }

    @Test
    @DisplayName("C-03 the columns page names what is lacking and refuses one meaning twice, keeping what was chosen")
    void columns() throws Exception {
        Browser officer = staff("T1", Scope.school(), Role.OFFICE);
        String path = uploaded(officer, "a.csv", "学号,名字,证件号码\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
        Document columns = page(officer.get(path + "/columns"));
        assertThat(columns.select(".alert-warning").text()).contains("姓名").contains("民族");
        MvcTestResult again = officer.post(path + "/columns", Map.of("column", "STUDENT_NUMBER"));
        assertThat(again).hasStatus(422);
        assertThat(page(again).select("option[selected]")).hasSize(1);
    }

    @Test
    @DisplayName("C-18 students, other staff and foreign colleges do not get at imports")
    void scope() throws Exception {
        rows().college("01", "甲学院");
        rows().classGroup("0101", "01", "一班", 2016);
        rows().student("0101", "201601", "张三");
        String path =
                uploaded(staff("T1", Scope.school(), Role.OFFICE), "a.csv", RosterSamples.csv(RosterSamples.people(2)));
        Browser college = staff("T2", Scope.college("01"), Role.COLLEGE);
        for (String page : List.of(path, path + "/columns", path + "/problems.xlsx")) {
            assertThat(college.get(page)).hasStatus(404);
            assertThat(student("201601").get(page)).hasStatus(403);
        }
        assertThat(college.post(path + "/discarding", Map.of())).hasStatus(404);
        assertThat(college.post(path + "/undoing", Map.of())).hasStatus(404);
        assertThat(page(college.get("/campus/roster")).text()).doesNotContain("a.csv");
        assertThat(staff("T3", Scope.school(), Role.AUDITOR).get("/campus/roster"))
                .hasStatus(403);
        assertThat(stranger().get("/campus/roster")).hasStatus(303);
    }

    @Test
    @DisplayName("C-03 the templates open, are recognised whole and hold no student")
    void templates() throws Exception {
        Browser officer = staff("T1", Scope.school(), Role.OFFICE);
        for (String kind : List.of("xlsx", "csv", "dbf")) {
            byte[] template =
                    officer.get("/campus/roster/template." + kind).getResponse().getContentAsByteArray();
            String path = uploaded(officer, "t." + kind, template);
            Document columns = page(officer.get(path + "/columns"));
            assertThat(columns.select("option[selected]")).hasSize(RosterColumn.values().length);
            assertThat(checked(officer, path, columns).text()).contains("只有标题行");
        }
    }

    @Test
    @DisplayName("S-02 the cohort leaves in the platform's layout; what does not fit a DBF is named, nothing is cut")
    void registryFile() throws Exception {
        Browser officer = staff("T1", Scope.school(), Role.OFFICE);
        String path = uploaded(officer, "a.csv", RosterSamples.csv(RosterSamples.people(3)));
        checked(officer, path, page(officer.get(path + "/columns")));
        officer.post(path + "/writing", Map.of());
        settled(officer, path);
        assertThat(officer.post("/campus/roster/registry-file", Map.of("cohort", "2016", "format", "DBF")))
                .hasStatus(422);
        Map<String, String> wanted = Map.of("cohort", "2016", "format", "DBF", "purpose", "上报学信平台");
        byte[] dbf = officer.post("/campus/roster/registry-file", wanted)
                .getResponse()
                .getContentAsByteArray();
        String back = uploaded(officer, "back.dbf", dbf);
        Document same = checked(officer, back, page(officer.get(back + "/columns")));
        assertThat(same.text()).contains("不变 3 人");
        jdbc().sql("UPDATE campus.student SET name = '阿卜杜热依木·买买提吐尔逊·阿不都热合曼江'").update();
        MvcTestResult refused = officer.post("/campus/roster/registry-file", wanted);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("tbody tr")).hasSize(3);
        assertThat(page(refused).text()).contains("姓名（XM）");
        Map<String, String> workbook = Map.of("cohort", "2016", "format", "XLSX", "purpose", "上报学信平台");
        assertThat(sheet(officer.post("/campus/roster/registry-file", workbook)))
                .hasSize(4);
        assertThat(staff("T2", Scope.college("01"), Role.COLLEGE).post("/campus/roster/registry-file", workbook))
                .hasStatus(403);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static String uploaded(Browser officer, String name, byte[] content) {
        MvcTestResult answer = officer.upload("/campus/roster/imports", Map.of(), file(name, content));
        assertThat(answer).hasStatus(303);
        String location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(0, location.length() - "/columns".length());
    }

    private static Document checked(Browser officer, String path, Document columns) {
        List<String> chosen = new ArrayList<>();
        columns.select("select[name=column]")
                .forEach(select -> chosen.add(select.select("option[selected]").attr("value")));
        assertThat(officer.post(path + "/columns", Map.of("column", String.join(",", chosen))))
                .hasStatus(303);
        return settled(officer, path);
    }

    private static Document settled(Browser officer, String path) {
        return eventually(
                "the job of the import ends",
                () -> page(officer.get(path)),
                page -> page.select("progress").isEmpty());
    }

    private static List<Row> sheet(MvcTestResult answer) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private long size(String table) {
        return jdbc().sql("SELECT count(*) FROM campus." + table)
                .query(Long.class)
                .single();
    }
}
