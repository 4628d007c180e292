package org.xueji.campus.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.platform.Eventually.eventually;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.xueji.campus.progress.Progress;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Pictures;
import org.xueji.platform.page.Browser;

class FormPageTest extends CampusPageTest {
    private static final String MINORITY = "阿卜杜热合曼·买买提图尔荪江·艾合麦提";
    private static final Pattern CODE = Pattern.compile("编码：([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})");

    @Autowired
    private Pictures pictures;

    @Autowired
    private PrintedForms forms;

    @Autowired
    private Progress progress;

    @BeforeEach
    void twoCollegesAndACampaign() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().classGroup("0102", "01", "软件2班", 2016);
        rows().classGroup("0201", "02", "会计1班", 2016);
        rows().student("0101", "201603", "李䶮");
        rows().student("0101", "201601", "欧阳㛃");
        rows().student("0101", "201602", MINORITY);
        rows().student("0102", "201604", "赵𬭎");
        rows().student("0201", "201690", "王𠅤");
        jdbc().sql("""
                        INSERT INTO campus.campaign (campaign_id, title, cohort, notice, state, opens_at, closes_at,
                          classes_due_at, colleges_due_at, created_by)
                        VALUES ('c', '2016级新生核查', 2016, '通知', 'OPEN', '2016-10-20Z', '2099-11-02Z', '2099-11-02Z',
                                '2099-11-04Z', 'office')
                        """).update();
        progress.enrol("c");
    }

    @Test
    @DisplayName("C-11 a counsellor prints the own class: two stacks by 学号 with whole numbers, photo and exact names")
    void oneClass() throws IOException {
        pictures.put("201601", PictureKind.ADMISSION, jpeg());
        Browser counsellor = staff("T1", Scope.classes(List.of("0101")), Role.COUNSELLOR);
        Document list = page(counsellor.get("/campus/forms"));
        assertThat(list.text()).contains("软件1班", "未打印", "共 1 个班").doesNotContain("软件2班");
        Document members = page(counsellor.get("/campus/forms/classes/0101"));
        assertThat(members.text()).contains("还有 3 人没有确认个人信息");

        MvcTestResult printed = counsellor.post("/campus/forms/classes/0101/printing", order("ALL", "PDF"));
        assertThat(printed).hasStatus(303);
        String batch = printed.getResponse().getHeader("Location");
        assertThat(page(counsellor.get(batch)).text()).contains("已制作 3 人的登记表，一式两份共 6 页", "下载 PDF");
        MvcTestResult file = counsellor.get(batch + "/file");
        assertThat(file)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("Cache-Control", "no-store");
        List<String> pages = pages(file.getResponse().getContentAsByteArray());
        List<String> numbers = List.of("201601", "201602", "201603");
        List<String> names = List.of("欧阳㛃", MINORITY, "李䶮");
        assertThat(pages).hasSize(6);
        for (int page = 0; page < 6; page++) {
            String number = numbers.get(page % 3);
            assertThat(pages.get(page))
                    .contains("示例理工学院学籍登记表", names.get(page % 3), number, "第" + (page / 3 + 1) + "份，共2份")
                    .contains(RegisterRows.identityNumber(number).value(), "计算机学院", "软件1班", "第1版");
        }
        assertThat(forms.find(code(pages.getFirst())).orElseThrow().studentNumber())
                .isEqualTo("201601");
        assertThat(page(counsellor.get("/campus/forms")).text()).contains("3 / 3", "已全部打印");
        assertThat(audits("class 0101")).isEqualTo(1);
        assertThat(jdbc().sql("SELECT printed FROM campus.class_progress WHERE class_code = '0101'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName(
            "C-11 a change after printing supersedes: the student and the counsellor are told, only that one reprints")
    void reprint() throws IOException {
        Browser counsellor = staff("T1", Scope.classes(List.of("0101")), Role.COUNSELLOR);
        Browser student = student("201602");
        assertThat(page(student.get("/campus")).text()).contains("学籍登记表 未打印");
        String first = counsellor
                .post("/campus/forms/classes/0101/printing", order("ALL", "PDF"))
                .getResponse()
                .getHeader("Location");
        String old = code(pages(counsellor.get(first + "/file").getResponse().getContentAsByteArray())
                .get(1));
        assertThat(page(student.get("/campus")).text()).contains("学籍登记表 已打印");

        jdbc().sql("UPDATE campus.student SET major_name = '网络工程' WHERE student_number = '201602'")
                .update();
        assertThat(page(student.get("/campus")).text()).contains("需要重新打印", "“专业”有变更");
        assertThat(page(counsellor.get("/campus/forms")).text()).contains("1 人已更改，需重打");
        assertThat(page(counsellor.get("/campus/forms/classes/0101")).text())
                .contains("1 人打印后有变更", "打印后有变更：专业", "只重打已更改的 1 人");

        MvcTestResult again = counsellor.post(
                "/campus/forms/classes/0101/printing", Map.of("campaign", "c", "choice", "ALL", "only", "CHANGED"));
        List<String> pages = pages(counsellor
                .get(again.getResponse().getHeader("Location") + "/file")
                .getResponse()
                .getContentAsByteArray());
        assertThat(pages).hasSize(2).allMatch(page -> page.contains("201602") && page.contains("第2版"));
        assertThat(forms.find(old).orElseThrow().standing().words()).contains("请改交第 2 版");
        MvcTestResult none = counsellor.post("/campus/forms/classes/0101/printing", order("CHANGED", "PDF"));
        String nothing = none.getResponse().getHeader("Location");
        assertThat(page(counsellor.get(nothing)).text()).contains("没有需要打印的登记表");
        assertThat(counsellor.get(nothing + "/file")).hasStatus(404);
    }

    @Test
    @DisplayName("C-11 a ZIP holds a file of each stack for each class; a double click prints once")
    void zip() throws IOException {
        Browser college = staff("T2", Scope.college("01"), Role.COLLEGE);
        Map<String, String> order =
                Map.of("campaign", "c", "choice", "DUE", "format", "ZIP", "_submission", "double-click-0001");
        String batch =
                college.post("/campus/forms/printing", order).getResponse().getHeader("Location");
        assertThat(college.post("/campus/forms/printing", order).getResponse().getHeader("Location"))
                .isEqualTo(batch);
        assertThat(jdbc().sql("SELECT max(prints) FROM campus.printed_form")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        MvcTestResult file = college.get(batch + "/file");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("filename*=UTF-8''");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(file.getResponse().getContentAsByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String mark = "第" + copy(entry.getName()) + "份";
                int members = entry.getName().contains("0101") ? 3 : 1;
                assertThat(pages(zip.readAllBytes())).hasSize(members).allMatch(page -> page.contains(mark));
            }
        }
        assertThat(names)
                .containsExactly("0101 软件1班 第1叠.pdf", "0101 软件1班 第2叠.pdf", "0102 软件2班 第1叠.pdf", "0102 软件2班 第2叠.pdf");
    }

    @Test
    @DisplayName("C-11 many students are printed in the background, with progress, by 学号 across classes")
    void background() throws IOException {
        for (int i = 0; i < 130; i++) {
            rows().student(i % 2 == 0 ? "0101" : "0102", "20161%03d".formatted(i), "某人" + i);
        }
        Browser office = staff("T3", Scope.school(), Role.OFFICE);
        MvcTestResult asked = office.post("/campus/forms/printing", order("ALL", "PDF"));
        assertThat(asked).hasStatus(303);
        String batch = asked.getResponse().getHeader("Location");
        eventually("the forms are printed", () -> page(office.get(batch)).text(), text -> text.contains("下载 PDF"));
        List<String> pages = pages(office.get(batch + "/file").getResponse().getContentAsByteArray());
        assertThat(pages).hasSize(2 * 135);
        Pattern number = Pattern.compile("2016[0-9]{2,4}(?=软件|会计)");
        List<String> order = pages.stream()
                .map(page -> {
                    Matcher found = number.matcher(page);
                    return found.find() ? found.group() : "";
                })
                .toList();
        assertThat(order.subList(0, 135)).isSorted().doesNotContain("").doesNotHaveDuplicates();
        assertThat(order.subList(135, 270)).isEqualTo(order.subList(0, 135));
    }

    @Test
    @DisplayName("C-11 nobody prints or fetches beyond the own scope, nor without an open campaign")
    void scope() {
        Browser counsellor = staff("T1", Scope.classes(List.of("0101")), Role.COUNSELLOR);
        Browser college = staff("T2", Scope.college("02"), Role.COLLEGE);
        assertThat(college.get("/campus/forms/classes/0101")).hasStatus(404);
        assertThat(college.post("/campus/forms/classes/0101/printing", order("ALL", "PDF")))
                .hasStatus(404);
        assertThat(college.post("/campus/forms/classes/0201/printing", Map.of("campaign", "c", "student", "201601")))
                .hasStatus(422);
        assertThat(student("201601").get("/campus/forms")).hasStatus(403);
        assertThat(student("201601").post("/campus/forms/classes/0101/printing", order("ALL", "PDF")))
                .hasStatus(403);
        String own = counsellor
                .post("/campus/forms/classes/0101/printing", Map.of("campaign", "c", "student", "201601"))
                .getResponse()
                .getHeader("Location");
        assertThat(counsellor.get(own + "/file")).hasStatus(200);
        assertThat(college.get(own)).hasStatus(404);
        assertThat(college.get(own + "/file")).hasStatus(404);
        assertThat(audits("student 201601")).isEqualTo(1);

        jdbc().sql("UPDATE campus.campaign SET state = 'CLOSED', closed_at = now()")
                .update();
        MvcTestResult closed = counsellor.post("/campus/forms/printing", order("ALL", "PDF"));
        assertThat(closed).hasStatus(422);
        assertThat(page(closed).text()).contains("没有开放");
        assertThat(page(counsellor.get("/campus/forms")).text()).contains("现在没有要求登记表的核查工作");
        assertThat(jdbc().sql("SELECT count(*) FROM campus.printed_form")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("C-11 the list is filtered, sorted and taken away as a file")
    void list() {
        Browser office = staff("T3", Scope.school(), Role.OFFICE);
        assertThat(page(office.get("/campus/forms?college=02")).select("tbody tr"))
                .hasSize(1);
        assertThat(page(office.get("/campus/forms?text=软件2")).select("tbody tr"))
                .hasSize(1);
        assertThat(page(office.get("/campus/forms?sort=MEMBERS&descending=true"))
                        .select("tbody tr")
                        .getFirst()
                        .text())
                .contains("软件1班");
        assertThat(page(office.get("/campus/forms?sort=x&page=99")).text()).contains("共 3 个班");
        String csv = new String(
                office.get("/campus/forms/export.csv?campaign=c").getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("\"0101\",\"软件1班\",\"计算机学院\",\"3\",\"0\",\"0\",\"未打印\"");
    }

    private static Map<String, String> order(String choice, String format) {
        return Map.of("campaign", "c", "choice", choice, "format", format);
    }

    private static String copy(String entry) {
        return entry.contains("第1叠") ? "1" : "2";
    }

    private int audits(String target) {
        return jdbc().sql(
                        "SELECT count(*) FROM platform.audit_entry WHERE action = 'form.printed' AND target = :target")
                .param("target", target)
                .query(Integer.class)
                .single();
    }

    private static String code(String page) {
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1) + code.group(2) + code.group(3);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", ""));
            }
            return pages;
        }
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(480, 640, BufferedImage.TYPE_3BYTE_BGR), "jpeg", out);
        return out.toByteArray();
    }
}
