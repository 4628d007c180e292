package org.xueji.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.xueji.documents.table.Tables.read;
import static org.xueji.documents.table.Tables.refusal;
import static org.xueji.documents.table.Tables.texts;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final TableLimits FEW = new TableLimits(1_000, 1_000, 10, 1_000, 5, 4, 10);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("C-03 files that are no tables are called by their names")
    void others() {
        assertThat(refusal(new byte[0])).isEqualTo(TableProblem.FILE_EMPTY);
        assertThat(refusal(utf8("\n \r\n,,\n"))).isEqualTo(TableProblem.FILE_EMPTY);
        for (String other : List.of(
                "%PDF-1.7",
                "{\\rtf1 x",
                "<html><table>",
                " <!DOCTYPE html>",
                "\uFEFF<?xml version='1.0'?>",
                "a\0b",
                "\u0089PNG\u0001")) {
            assertThat(refusal(utf8(other))).as(other).isEqualTo(TableProblem.FILE_TYPE);
        }
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo(TableProblem.FILE_TYPE);
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4_096);
        assertThat(refusal(old)).isEqualTo(TableProblem.FILE_OLD_WORKBOOK);
        assertThat(refusal(named(old, "WordDocument"))).isEqualTo(TableProblem.FILE_TYPE);
        assertThat(refusal(named(old, "EncryptedPackage"))).isEqualTo(TableProblem.FILE_PROTECTED);
    }

    @Test
    @DisplayName("C-03 limits are those of what arrives")
    void limits() {
        assertThat(refusal(utf8("a".repeat(1_001)), FEW)).isEqualTo(TableProblem.FILE_TOO_LARGE);
        assertThat(refusal(utf8("a\n1\n2\n3\n4\n5\n"), FEW)).isEqualTo(TableProblem.FILE_TOO_MANY_ROWS);
        assertThat(refusal(utf8("1,2,3,4,5\n"), FEW)).isEqualTo(TableProblem.FILE_TOO_MANY_COLUMNS);
        assertThat(refusal(utf8("a,\"" + "b".repeat(11) + "\"\n"), FEW)).isEqualTo(TableProblem.ROW_UNREADABLE);
        assertThat(refusal(utf8("a,\"b\n"))).isEqualTo(TableProblem.ROW_UNREADABLE);
    }

    @Test
    @DisplayName("C-03 CSV in UTF-8, GB18030 and UTF-16, with and without a mark, reads the same; so do its separators")
    void encodings() throws IOException {
        List<List<String>> wanted = List.of(List.of("姓名", "字"), List.of("㛃𠅤𬭎", "a,b"));
        String text = "姓名,字\r\n㛃𠅤𬭎,\"a,b\"\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            assertThat(texts(text.getBytes(charset))).isEqualTo(wanted);
        }
        assertThat(texts(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(wanted);
        assertThat(texts(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(wanted);
        assertThat(texts(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(wanted);
        assertThat(texts(utf8("姓名\t字\n㛃𠅤𬭎\ta,b"))).isEqualTo(wanted);
        assertThat(texts(utf8("姓名;字\r㛃𠅤𬭎;\"a\"\",b\"")))
                .isEqualTo(List.of(wanted.getFirst(), List.of("㛃𠅤𬭎", "a\",b")));
        assertThat(read(utf8("a\n张\uFFFD\n王??\n李□\n赵?")))
                .extracting(row -> row.hasMissingCharacter(0))
                .containsExactly(false, true, true, true, false);
        assertThat(read(utf8("a\n4.4E+17\n4.4E17\nE12345678\n1e+5")))
                .extracting(row -> row.isLossy(0))
                .containsExactly(false, true, false, false, true);
    }

    @Test
    @DisplayName("C-03 headings below a title are found, blank rows are left out and still counted")
    void headings() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "2016级新生名册,,\n\n 考生号 ,,姓名,\n,,\n1,,张三,多\n\n,,\n");
        try (TableFile table = TableFile.open(file, headings -> headings.contains("考生号"))) {
            assertThat(table.format()).isEqualTo("CSV（UTF-8）");
            assertThat(table.headings()).containsExactly("考生号", "", "姓名");
            TableRow only = table.rows().next();
            assertThat(only.number()).isEqualTo(5);
            assertThat(only.cell(2)).isEqualTo("张三");
            assertThat(only.cell(9)).isEmpty();
            assertThat(only).hasToString("TableRow[5, 4 cells]");
            assertThat(table.rows().hasNext()).isTrue();
            assertThat(table.bytesRead()).isEqualTo(Files.size(file));
        }
        assertThat(file).exists();
    }

    @Test
    @DisplayName("C-03 a temporary file is gone once closed or refused")
    void temporary() throws IOException {
        Path good = Files.writeString(folder.resolve("good"), "a\n1");
        TableFile.openTemporary(good, headings -> true, TableLimits.usual()).close();
        assertThat(good).doesNotExist();
        Path bad = Files.writeString(folder.resolve("bad"), "%PDF-");
        assertThatExceptionOfType(TableFileRefused.class)
                .isThrownBy(() -> TableFile.openTemporary(bad, headings -> true, TableLimits.usual()));
        assertThat(bad).doesNotExist();
    }

    @Test
    @DisplayName("C-03 a DBF of another program is read: texts, numbers, dates, deleted records, memos elsewhere")
    void dbf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter writer = new DBFWriter(bytes, GB18030)) {
            writer.setFields(new DBFField[] {
                new DBFField("XM", DBFDataType.CHARACTER, 20),
                new DBFField("XZ", DBFDataType.NUMERIC, 5, 1),
                new DBFField("KSH", DBFDataType.NUMERIC, 18, 0),
                new DBFField("LQRQ", DBFDataType.DATE),
            });
            writer.addRecord(new Object[] {"㛃䶮𠅤𬭎", 4.0, 16440001123456.0, new Date(0)});
            writer.addRecord(new Object[] {"张??", 2.5, null, null});
        }
        List<TableRow> rows = read(bytes.toByteArray());
        assertThat(rows.get(0).texts()).containsExactly("XM", "XZ", "KSH", "LQRQ");
        assertThat(rows.get(1).cell(0)).isEqualTo("㛃䶮𠅤𬭎");
        assertThat(rows.get(1).cell(1)).isEqualTo("4");
        assertThat(rows.get(1).cell(2)).isEqualTo("16440001123456");
        assertThat(rows.get(1).isNumber(2)).isTrue();
        assertThat(rows.get(1).cell(3)).matches("19(70-01-01|69-12-31)");
        assertThat(rows.get(2).hasMissingCharacter(0)).isTrue();
        assertThat(rows.get(2).cell(1)).isEqualTo("2.5");
        byte[] deleted = bytes.toByteArray();
        int header = deleted[8] & 0xFF | (deleted[9] & 0xFF) << 8;
        deleted[header] = '*';
        assertThat(read(deleted))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3));
    }

    @Test
    @DisplayName("S-02 DBF headers that lie are damage: counts, lengths, no fields, a file that breaks off")
    void lyingHeaders() throws IOException {
        TableLayout layout = new TableLayout("a", List.of(TableColumn.of("XM").bytes(20)));
        byte[] good = Tables.written(TableKind.DBF, layout, List.of(List.of("张三"), List.of("李四")));
        assertThat(read(good)).hasSize(3);
        assertThat(refusal(Arrays.copyOf(good, good.length - 22))).isEqualTo(TableProblem.FILE_DAMAGED);
        for (int[] change :
                new int[][] {{4, 99}, {7, 0x80}, {10, 5}, {11, 0x7F}, {32 + 16, 0xFF}, {32 + 17, 1}, {32, 0x0D}}) {
            byte[] lying = good.clone();
            lying[change[0]] = (byte) change[1];
            assertThat(refusal(lying)).as("byte %d", change[0]).isIn(TableProblem.FILE_DAMAGED, TableProblem.FILE_TYPE);
        }
    }

    @Test
    @DisplayName("C-03 the fields that FoxPro writes in binary are read")
    void foxPro() throws IOException {
        byte[] file = Tables.written(
                TableKind.DBF,
                new TableLayout(
                        "a",
                        List.of(
                                TableColumn.of("I").bytes(4),
                                TableColumn.of("B").bytes(8),
                                TableColumn.of("Y").bytes(8),
                                TableColumn.of("T").bytes(8),
                                TableColumn.of("M").bytes(10))),
                List.of(List.of("", "", "", "", "12")));
        int at = file.length - 1 - 38;
        for (int field = 0; field < 5; field++) {
            file[32 + 32 * field + 11] = (byte) "IBYTM".charAt(field);
        }
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(at, 7)
                .putDouble(at + 4, 2.5)
                .putLong(at + 12, 35_000)
                .putInt(at + 20, 2_457_633)
                .putInt(at + 24, 0);
        TableRow row = read(file).get(1);
        assertThat(row.cell(0)).isEqualTo("7");
        assertThat(row.cell(1)).isEqualTo("2.5");
        assertThat(row.cell(2)).isEqualTo("3.5");
        assertThat(row.cell(3)).isEqualTo("2016-09-01");
        assertThat(row.isError(4)).isTrue();
    }

    @Test
    @DisplayName("C-03 every refusal has a code and a sentence that says what to do")
    void sentences() throws IOException {
        for (TableProblem problem : TableProblem.values()) {
            assertThat(problem.code()).matches("[A-Z-]+");
            assertThat(problem.message()).contains("请").endsWith("。");
        }
        try (TableFile table = TableFile.open(new ByteArrayInputStream(utf8("a")), headings -> true, FEW)) {
            assertThat(table.rows().hasNext()).isFalse();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] named(byte[] old, String stream) {
        byte[] named = old.clone();
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, named, 1_024, name.length);
        return named;
    }
}
