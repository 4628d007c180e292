package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.platform.Eventually.eventually;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

/// Bad roster files as an office brings them, sent and imported going around the page: each has its Chinese answer and
/// leaves the register as it was.
class BadRosterTest extends CampusPageTest {
    private static final byte[] WORKBOOK = RosterSamples.xlsx(RosterSamples.people(300));

    private Browser officer;

    @BeforeEach
    void officer() {
        officer = staff("T1", Scope.school(), Role.OFFICE);
    }

    static Stream<Arguments> filesThatAreNone() {
        return Stream.of(
                Arguments.of("an empty file", "新生.xlsx", new byte[0], "文件是空的。请检查是否选错了文件"),
                Arguments.of("a picture", "新生.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "请另存为其中一种"),
                Arguments.of(
                        "a PDF called CSV",
                        "新生.csv",
                        "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8),
                        "不是 XLSX、CSV 或 DBF"),
                Arguments.of("a web page", "新生.xlsx", "<html></html>".getBytes(StandardCharsets.UTF_8), "请"),
                Arguments.of(
                        "half a workbook", "新生.xlsx", Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2), "文件损坏或不完整。请重新导出"),
                Arguments.of("all but its end", "新生.xlsx", Arrays.copyOf(WORKBOOK, WORKBOOK.length - 20), "文件损坏或不完整"),
                Arguments.of("half a DBF", "新生.dbf", half(RosterSamples.dbf(RosterSamples.people(50))), "文件损坏或不完整"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatAreNone")
    @DisplayName("C-03 what is no roster file is refused with what to do, and nothing of it stays")
    void noRosterFile(String what, String name, byte[] content, String answer) {
        MvcTestResult refused = upload(name, content);
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).selectFirst("[role=alert]").text()).contains(answer);
        assertNothingKept();
    }

    static Stream<Arguments> cells() {
        String[] first = RosterSamples.row(0);
        return Stream.of(
                Arguments.of("XH", first[1], "学号与第 2 行相同。请核对两行"),
                Arguments.of("KSH", first[0], "考生号与第 2 行相同。请核对两行"),
                Arguments.of("SFZH", first[6], "证件号码与第 2 行相同。请核对是否重复录入"),
                Arguments.of("SFZH", "4.4E+17", "末尾几位已经丢失。请把该列设为“文本”格式"),
                Arguments.of("SFZH", wrongCheck(RosterSamples.row(1)[6]), "证件号码校验不符，至少有一位填错"),
                Arguments.of("SFZH", "441900200513010019", "不是有效的出生日期。请检查这 8 位"),
                Arguments.of("XM", "张??", "姓名里有缺字符号（??、□等）。请按身份证件补上"),
                Arguments.of("CSRQ", "19981301", "出生日期不是有效日期。请写成 19980131"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    @DisplayName("C-03 one bad cell of 300 rows is told at its row, and the import posted past the page writes nobody")
    void badCell(String column, String value, String answer) throws Exception {
        List<String[]> rows = new ArrayList<>(RosterSamples.people(300));
        rows.get(1)[RosterSamples.CODES.indexOf(column)] = value;
        assertRefused(RosterSamples.csv(rows), "新生.csv", 3, answer);
    }

    @Test
    @DisplayName("C-03 formulas and numbers of 18 digits in a workbook are told at their row, and nobody is written")
    void badWorkbookCells() throws Exception {
        byte[] formula =
                workbook(sheet -> sheet.formula(1, RosterSamples.CODES.indexOf("ZYMC"), "CONCATENATE(\"软件\",\"工程\")"));
        assertRefused(formula, "公式.xlsx", 2, "单元格是公式。请把整列“粘贴为值”后再上传");
        byte[] number = workbook(sheet -> sheet.value(2, RosterSamples.CODES.indexOf("SFZH"), 990000199709011234.0));
        assertRefused(number, "数字.xlsx", 3, "末尾几位已经丢失。请把该列设为“文本”格式");
    }

    private void assertRefused(byte[] file, String name, int row, String answer) throws Exception {
        MvcTestResult received = upload(name, file);
        assertThat(received).hasStatus(303);
        String columns = String.valueOf(received.getResponse().getHeader("Location"));
        String path = columns.substring(0, columns.length() - "/columns".length());
        List<String> chosen = page(officer.get(columns))
                .select("select[name=column] option[selected]")
                .eachAttr("value");
        assertThat(officer.post(columns, Map.of("column", String.join(",", chosen))))
                .hasStatus(303);
        Document checked = settled(path);
        assertThat(checked.select("#findings tbody tr").eachText())
                .anySatisfy(finding ->
                        assertThat(finding).contains("错误").contains(answer).contains(String.valueOf(row)));
        assertThat(officer.post(path + "/writing", Map.of())).hasStatus(303);
        assertThat(settled(path).text()).doesNotContain("已导入");
        assertThat(count("student") + count("class_group") + count("college")).isZero();
    }

    private MvcTestResult upload(String name, byte[] content) {
        return officer.upload(
                "/campus/roster/imports",
                Map.of(),
                new MockMultipartFile("file", name, "application/octet-stream", content));
    }

    private Document settled(String path) {
        return eventually(
                "the job of the import ends",
                () -> page(officer.get(path)),
                page -> page.select("progress").isEmpty());
    }

    private void assertNothingKept() {
        for (String table :
                List.of("roster_import", "roster_import_part", "roster_finding", "student", "class_group")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    private long count(String table) {
        return jdbc().sql("SELECT count(*) FROM campus." + table)
                .query(Long.class)
                .single();
    }

    private interface Fault {
        void plant(Worksheet sheet);
    }

    private static byte[] workbook(Fault fault) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名册");
            for (int column = 0; column < RosterSamples.CODES.size(); column++) {
                sheet.value(0, column, RosterSamples.CODES.get(column));
                for (int row = 1; row <= 5; row++) {
                    sheet.value(row, column, RosterSamples.row(row)[column]);
                }
            }
            fault.plant(sheet);
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static String wrongCheck(String identity) {
        return identity.substring(0, 17) + (identity.charAt(17) == '1' ? '2' : '1');
    }
}
