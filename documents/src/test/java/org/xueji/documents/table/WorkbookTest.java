package org.xueji.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueji.documents.table.Tables.read;
import static org.xueji.documents.table.Tables.refusal;
import static org.xueji.documents.table.Tables.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkbookTest {
    @Test
    @DisplayName("C-03 a workbook of another program is read: shared texts, numbers, dates, formulas")
    void otherProgram() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名册");
            List<String> headings = List.of("姓名", "学号", "身份证号", "日期", "公式");
            for (int at = 0; at < headings.size(); at++) {
                sheet.value(0, at, headings.get(at));
            }
            sheet.value(1, 0, " 张三 ");
            sheet.value(1, 1, 201600000004L);
            sheet.value(1, 2, 990000199709011234.0);
            sheet.value(1, 3, LocalDate.of(2016, 9, 1));
            sheet.style(1, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.formula(1, 4, "1+1");
        }
        TableRow row = read(bytes.toByteArray()).get(1);
        assertThat(row.cell(0)).isEqualTo(" 张三 ");
        assertThat(row.cell(1)).isEqualTo("201600000004");
        assertThat(row.isNumber(1)).isTrue();
        assertThat(row.isLossy(1)).isFalse();
        assertThat(row.cell(2)).isEqualTo("990000199709011000");
        assertThat(row.isLossy(2)).isTrue();
        assertThat(row.cell(3)).isEqualTo("2016-09-01");
        assertThat(row.isFormula(4)).isTrue();
        assertThat(row.hasSpecialCells()).isTrue();
    }

    @Test
    @DisplayName("C-03 rich text, pronunciation, results of formulas, errors, booleans, escaped letters and prefixes")
    void cells() throws IOException {
        WorkbookBuilder builder = new WorkbookBuilder()
                .shared("<si>\n <r><rPr><b/></rPr><t>买买提</t></r>\n<r><t>·阿不都</t></r><rPh sb='0'><t>mai</t></rPh></si>"
                        + "<si><t>a_x000D_&amp;&#x4E2D;&lt;</t></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c>"
                        + "<c r='D1' t='inlineStr'><is><t><![CDATA[<乙>]]></t></is></c></row>"
                        + "<x:row r='4' xmlns:x='y'><x:c r='A4' t='str'><x:v>甲</x:v></x:c><x:c r='B4' t='e'><x:v>#N/A</x:v></x:c>"
                        + "<x:c r='C4' t='b'><x:v>1</x:v></x:c><x:c r='D4' t='str'><x:f>A1</x:f><x:v>果</x:v></x:c>"
                        + "<x:c r='E4'><x:v>2.2000000000000002</x:v></x:c><x:c r='F4' s='9'/></x:row>"
                        + "<row><c><v>1</v></c><c t='d'><v>2016-09-01T00:00:00</v></c></row>");
        List<TableRow> rows = read(builder.bytes());
        assertThat(rows.get(0).texts()).containsExactly("买买提·阿不都", "", "a\r&中<", "<乙>");
        TableRow fourth = rows.get(1);
        assertThat(fourth.number()).isEqualTo(4);
        assertThat(fourth.texts()).containsExactly("甲", "#N/A", "TRUE", "果", "2.2");
        assertThat(fourth.isFormula(0)).isFalse();
        assertThat(fourth.isError(1)).isTrue();
        assertThat(fourth.isFormula(3)).isTrue();
        assertThat(rows.get(2).number()).isEqualTo(5);
        assertThat(rows.get(2).texts()).containsExactly("1", "2016-09-01");
    }

    @Test
    @DisplayName("C-03 dates of every usual format, of 1900 and of 1904, with time only where there is one")
    void dates() throws IOException {
        WorkbookBuilder builder = new WorkbookBuilder()
                .styles("<numFmts><numFmt numFmtId='170' formatCode='[$-804]yyyy\"年\"m\"月\";@'/>"
                        + "<numFmt numFmtId='171' formatCode='0.00\"元/m/d\"'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='31'/><xf numFmtId='170'/>"
                        + "<xf numFmtId='171'/><xf numFmtId='22'/></cellXfs>")
                .rows("<row r='1'><c r='A1' s='1'><v>42614</v></c><c r='B1' s='2'><v>42614</v></c>"
                        + "<c r='C1' s='3'><v>1</v></c><c r='D1' s='4'><v>42614</v></c>"
                        + "<c r='E1' s='5'><v>42614.5</v></c><c r='F1' s='0'><v>42614</v></c>"
                        + "<c r='G1' s='1'><v>1E+99</v></c><c r='H1' s='1'><v>1E+999999999</v></c></row>");
        assertThat(texts(builder.bytes()).getFirst().subList(0, 6))
                .containsExactly("2016-09-01", "2016-09-01", "1900-01-01", "42614", "2016-09-01 12:00", "42614");
        builder.workbook("<workbookPr date1904='1'/><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets>");
        assertThat(texts(builder.bytes()).getFirst().getFirst()).isEqualTo("2020-09-02");
    }

    @Test
    @DisplayName("C-03 the first sheet that people see is read")
    void visibleSheet() throws IOException {
        WorkbookBuilder builder = new WorkbookBuilder()
                .workbook("<sheets><sheet name='a' sheetId='1' state='veryHidden' r:id='r1'/>"
                        + "<sheet name='b' sheetId='2' r:id='r2'/></sheets>")
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row><c t='inlineStr'><is><t>第二张</t></is></c></row></sheetData>"
                                + "<row><c t='inlineStr'><is><t>不是行</t></is></c></row></worksheet>");
        assertThat(texts(builder.bytes())).containsExactly(List.of("第二张"));
        builder.workbook("<sheets><sheet name='a' sheetId='1' state='hidden' r:id='r1'/></sheets>");
        assertThat(refusal(builder.bytes())).isEqualTo(TableProblem.FILE_EMPTY);
    }

    @Test
    @Timeout(20)
    @DisplayName("S-02 workbooks that want more than a table are refused before they get it (T-74)")
    void hostile() throws IOException {
        WorkbookBuilder builder = new WorkbookBuilder();
        assertThat(refusal(builder.rows("<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>")
                        .bytes()))
                .isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(refusal(builder.rows("<row r='1'><c r='XFD1'><v>1</v></c></row>")
                        .bytes()))
                .isEqualTo(TableProblem.FILE_TOO_MANY_COLUMNS);
        assertThat(refusal(builder.rows("<row r='2147483647'><c r='A1'><v>1</v></c></row>")
                        .bytes()))
                .isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(refusal(builder.rows("<row r='2'/><row r='2'/>").bytes())).isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(refusal(builder.rows("<row><c t='s'><v>7</v></c></row>").bytes()))
                .isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(refusal(builder.rows("<a>".repeat(300)).bytes())).isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(refusal(builder.rows("<row><c t='inlineStr'><is><t>" + "字".repeat(40_000) + "</t></is></c></row>")
                        .bytes()))
                .isEqualTo(TableProblem.ROW_UNREADABLE);
        assertThat(refusal(
                        builder.rows("<row r='" + "1".repeat(2 << 20) + "'/>").bytes()))
                .isEqualTo(TableProblem.FILE_DAMAGED);
        String entities = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData/></worksheet>";
        assertThat(refusal(builder.with("xl/worksheets/sheet1.xml", entities).bytes()))
                .isEqualTo(TableProblem.FILE_DAMAGED);
    }

    @Test
    @Timeout(20)
    @DisplayName("S-02 a zip bomb, a million sheets, too many parts and lying sizes end early (T-74)")
    void bombs() throws IOException {
        String blank = ("<row>" + " ".repeat(1_000) + "</row>").repeat(60_000);
        assertThat(refusal(new WorkbookBuilder().rows(blank).bytes())).isEqualTo(TableProblem.FILE_BOMB);
        String sheets =
                "<sheets>" + "<sheet name='a' sheetId='1' r:id='none'                           />".repeat(1_000_000)
                        + "</sheets>";
        assertThat(refusal(new WorkbookBuilder().workbook(sheets).bytes())).isEqualTo(TableProblem.FILE_BOMB);
        WorkbookBuilder parts = new WorkbookBuilder();
        for (int at = 0; at < 10_001; at++) {
            parts.with("xl/worksheets/a" + at, "");
        }
        assertThat(refusal(parts.bytes())).isEqualTo(TableProblem.FILE_BOMB);
        TableLimits few = new TableLimits(1 << 20, 1 << 20, 200, 1_000, 10, 10, 100);
        byte[] texts =
                new WorkbookBuilder().shared("<si><t>字</t></si>".repeat(30)).bytes();
        assertThat(refusal(texts, few)).isEqualTo(TableProblem.FILE_TOO_LARGE);
        assertThat(refusal(new WorkbookBuilder().rows("<row/>".repeat(11)).bytes(), few))
                .isEqualTo(TableProblem.FILE_TOO_MANY_ROWS);
        assertThat(refusal(
                        new WorkbookBuilder()
                                .rows("<row><!--" + "-".repeat(1 << 20) + "--></row>")
                                .bytes(),
                        few))
                .isEqualTo(TableProblem.FILE_TOO_LARGE);
    }

    @Test
    @DisplayName("S-02 a workbook that was cut off or changed on the way is damaged, wherever that was")
    void damaged() throws IOException {
        byte[] whole = Tables.written(
                TableKind.XLSX,
                TableLayout.of("名册", List.of("学号", "姓名")),
                IntStream.range(0, 2_000)
                        .mapToObj(at -> List.of("2016" + at, "张三"))
                        .toList());
        assertThat(read(whole)).hasSize(2_001);
        for (int length = 100; length < whole.length; length += whole.length / 40) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(TableProblem.FILE_DAMAGED);
        }
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(stored)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }
        assertThat(refusal(stored.toByteArray())).isEqualTo(TableProblem.FILE_TYPE);
        byte[] sheet = new WorkbookBuilder().bytes();
        int changed = indexOf(whole, "xl/worksheets/sheet1.xml") + 200;
        whole[changed] ^= 0x10;
        assertThat(refusal(whole)).isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(read(sheet)).hasSize(1);
    }

    @Test
    @DisplayName("S-02 another office document or an archive is called by its name")
    void others() throws IOException {
        assertThat(refusal(zip("新生.csv"))).isEqualTo(TableProblem.FILE_ARCHIVE);
        assertThat(refusal(zip("mimetype"))).isEqualTo(TableProblem.FILE_TYPE);
        assertThat(refusal(new WorkbookBuilder()
                        .with("xl/workbook.xml", "<w:document/>")
                        .bytes()))
                .isEqualTo(TableProblem.FILE_TYPE);
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[10]);
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
