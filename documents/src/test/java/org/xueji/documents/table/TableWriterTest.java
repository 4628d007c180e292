package org.xueji.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.xueji.documents.table.Tables.refusal;
import static org.xueji.documents.table.Tables.texts;
import static org.xueji.documents.table.Tables.written;

import com.linuxense.javadbf.DBFReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final TableLayout LAYOUT = new TableLayout(
            "名册",
            List.of(
                    TableColumn.of("考生号", "KSH").bytes(18).required(true).hint("必填"),
                    TableColumn.of("姓名", "XM").bytes(16),
                    TableColumn.of("性别", "XB").bytes(2).choices(List.of("男", "女"))));
    private static final List<List<String>> ROWS =
            List.of(List.of("164400011234567890", "㛃䶮𠅤𬭎", "男"), List.of("16", "", "女"));

    @Test
    @DisplayName("S-02 what is written in any of the three kinds is read back as it was")
    void roundTrip() throws IOException {
        for (TableKind kind : TableKind.values()) {
            List<List<String>> read = texts(written(kind, LAYOUT, ROWS));
            List<String> headings = kind == TableKind.DBF ? List.of("KSH", "XM", "XB") : LAYOUT.headings();
            assertThat(read.getFirst()).isEqualTo(headings);
            assertThat(read.subList(1, 3)).isEqualTo(ROWS);
        }
    }

    @Test
    @DisplayName("C-14 counts are numbers in a workbook, so that they add up; long numbers beside them stay text")
    void counts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter writer =
                new WorkbookWriter(bytes, TableLayout.of("进度", List.of("学号", "应到"), Set.of("应到")))) {
            writer.write(List.of("201641401003", "50"));
            writer.write(List.of("201641401004", "—"));
            writer.finish();
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsNumber(1)).contains(BigDecimal.valueOf(50));
            assertThat(rows.get(2).getCellText(1)).isEqualTo("—");
        }
    }

    @Test
    @DisplayName("S-02 other programs read our workbooks and DBF files")
    void otherPrograms() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(bytes, LAYOUT)) {
            writer.prepare(100);
            writer.write(ROWS.getFirst(), Map.of(1, WorkbookWriter.Mark.ERROR));
            writer.next(TableLayout.of("说明", List.of("列")));
            writer.write(List.of("=1+1"));
            writer.finish();
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName() + sheet.getVisibility()))
                    .containsExactly("名册VISIBLE", "选项HIDDEN", "说明" + SheetVisibility.VISIBLE);
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(1)).isEqualTo("㛃䶮𠅤𬭎");
            assertThat(workbook.getSheet(2)
                            .orElseThrow()
                            .read()
                            .get(1)
                            .getCell(0)
                            .getFormula())
                    .isNull();
        }
        try (DBFReader reader =
                new DBFReader(new ByteArrayInputStream(written(TableKind.DBF, LAYOUT, ROWS)), GB18030)) {
            assertThat(reader.getRecordCount()).isEqualTo(2);
            assertThat(reader.nextRecord()).containsExactly("164400011234567890", "㛃䶮𠅤𬭎", "男");
        }
    }

    @Test
    @DisplayName("S-02 a value that a DBF field cannot hold is refused with the reason, never cut")
    void misfits() throws IOException {
        assertThat(TableColumn.of("XM").bytes(4).misfit("张三", GB18030)).isEmpty();
        assertThat(TableColumn.of("XM").bytes(4).misfit("张三丰", GB18030))
                .hasValueSatisfying(reason -> assertThat(reason).contains("4 个字节"));
        assertThat(TableColumn.of("XM").misfit("𠅤", Charset.forName("GBK")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("GBK"));
        assertThat(TableColumn.of("XM").misfit("\uD800", GB18030)).isPresent();
        assertThatExceptionOfType(TableValueRefused.class)
                .isThrownBy(() -> written(TableKind.DBF, LAYOUT, List.of(ROWS.getLast(), List.of("1", "张三丰李四王五赵六"))))
                .satisfies(refused -> {
                    assertThat(refused.row()).isEqualTo(2);
                    assertThat(refused.heading()).isEqualTo("姓名");
                    assertThat(refused.reason()).contains("不会截断");
                    assertThat(refused.getMessage()).doesNotContain("张");
                });
    }

    @Test
    @DisplayName("S-02 CSV for people has no formulas and keeps long numbers; CSV for programs is exact")
    void csv() throws IOException {
        TableLayout layout = TableLayout.of("a", List.of("甲", "乙"));
        List<List<String>> rows = List.of(List.of("=1+1", "990000199709011234"), List.of("-a", "x\"y,\r\n"));
        assertThat(new String(written(TableKind.CSV, layout, rows), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF甲,乙\r\n'=1+1,\t990000199709011234\r\n'-a,\"x\"\"y,\r\n\"\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.exactCsv(bytes, layout)) {
            for (List<String> row : rows) {
                writer.write(row);
            }
            writer.finish();
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF甲,乙\r\n=1+1,990000199709011234\r\n-a,\"x\"\"y,\r\n\"\r\n");
    }

    @Test
    @DisplayName("S-02 a workbook that was not finished does not look whole")
    void unfinished() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<String>> many = new ArrayList<>();
        try (TableWriter writer = TableWriter.of(TableKind.XLSX, bytes, LAYOUT)) {
            for (int row = 0; row < 5_000; row++) {
                writer.write(ROWS.get(row % 2));
                many.add(ROWS.get(row % 2));
            }
        }
        assertThat(bytes.size()).isPositive();
        assertThat(refusal(bytes.toByteArray())).isEqualTo(TableProblem.FILE_DAMAGED);
        assertThat(texts(written(TableKind.XLSX, LAYOUT, many))).hasSize(5_001);
    }
}
