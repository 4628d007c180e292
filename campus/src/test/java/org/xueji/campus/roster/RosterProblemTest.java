package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.documents.table.TableRow;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.sealing.Sealing;

/// Every problem of [RosterProblem] is found at least once, here or, where it needs the register, in [RosterCheckTest]
/// and [RosterImportTest].
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RosterProblemTest {
    /// Shown in [RosterCheckTest] and [RosterImportTest], with a register to compare with.
    private static final Set<RosterProblem> WITH_REGISTER = EnumSet.of(
            RosterProblem.DOCUMENT_OF_ANOTHER,
            RosterProblem.EXAMINEE_OF_ANOTHER,
            RosterProblem.STUDENT_NUMBER_OF_STAFF,
            RosterProblem.OUTSIDE_COLLEGE,
            RosterProblem.KEY_FIELD_CHANGES,
            RosterProblem.COLLEGE_MISSING,
            RosterProblem.COLLEGE_NEW,
            RosterProblem.CLASS_NEW,
            RosterProblem.CLASS_OF_ANOTHER_COLLEGE,
            RosterProblem.NO_ROWS);
    /// Shown where files are read, in the tests of the tables themselves.
    private static final Set<RosterProblem> OF_LARGE_FILES =
            EnumSet.of(RosterProblem.FILE_TOO_LARGE, RosterProblem.FILE_BOMB, RosterProblem.FILE_TOO_MANY_ROWS);
    private static final Set<RosterProblem> MET = EnumSet.noneOf(RosterProblem.class);

    @TempDir
    static Path folder;

    @AfterAll
    static void everyProblemWasMet() {
        Set<RosterProblem> missing = EnumSet.complementOf(EnumSet.copyOf(MET));
        missing.removeAll(WITH_REGISTER);
        missing.removeAll(OF_LARGE_FILES);
        assertThat(missing).isEmpty();
    }

    @Test
    @Order(1)
    @DisplayName("C-03 forty kinds of faults in cells")
    void fortyKinds() throws IOException {
        RosterSamples.Faulty faulty = RosterSamples.withFaults(500);
        List<RosterSamples.Fault> found = read(RosterSamples.csv(faulty.rows())).kept().stream()
                .map(finding -> new RosterSamples.Fault(finding.row(), finding.problem()))
                .toList();
        assertThat(found).containsExactlyElementsOf(faulty.faults());
    }

    @Test
    @DisplayName("C-03 what the number cannot tell has to be filled in")
    void passports() throws IOException {
        String[] row = with(with(with(RosterSamples.row(0), "SFZJLX", "护照"), "SFZH", "E12345678"), "XB", "");
        assertThat(problems(with(row, "CSRQ", "")))
                .containsExactly(RosterProblem.BIRTH_DATE_MISSING, RosterProblem.SEX_MISSING);
    }

    @Test
    @DisplayName("C-03 doubtful values are told and taken in")
    void warnings() throws IOException {
        String[] row = RosterSamples.row(0);
        assertThat(problems(with(row, "XB", row[3].equals("男") ? "女" : "男")))
                .containsExactly(RosterProblem.SEX_DIFFERS);
        assertThat(problems(with(row, "RXRQ", "20070901"))).containsExactly(RosterProblem.BIRTH_DATE_IMPLAUSIBLE);
        assertThat(problems(with(with(row, "SFZH", "990000970901123"), "CSRQ", "")))
                .contains(RosterProblem.DOCUMENT_LENGTHENED)
                .noneMatch(problem -> problem.severity() == RosterProblem.Severity.ERROR);
    }

    @Test
    @DisplayName("C-03 years, too long colleges, rows too wide, characters that cannot be read")
    void others() throws IOException {
        String heading = String.join(",", RosterSamples.CODES) + ",NJ,LQNF\n";
        String line = String.join(",", RosterSamples.row(0));
        assertThat(problemsOf(heading + line + ",十六级,去年\n"))
                .containsExactly(RosterProblem.ADMISSION_YEAR_FORM, RosterProblem.COHORT_FORM);
        assertThat(problemsOf(heading + line + ",2016级,2015,多,余\n")).containsExactly(RosterProblem.ROW_TOO_WIDE);
        assertThat(problems(with(RosterSamples.row(0), "FY", "院".repeat(41))))
                .containsExactly(RosterProblem.COLLEGE_TOO_LONG);
        assertThat(problems(with(RosterSamples.row(0), "XM", "张\uFFFD")))
                .containsExactly(RosterProblem.TEXT_UNDECODABLE);
    }

    @Test
    @DisplayName(
            "C-03 a workbook's formulas, error values and 18-digit numbers are not believed; dates and short numbers are")
    void workbookCells() throws IOException {
        String[] right = RosterSamples.row(0);
        byte[] file = workbook(sheet -> {
            for (int row = 1; row <= 4; row++) {
                String[] own = RosterSamples.row(row);
                for (int at = 0; at < own.length; at++) {
                    sheet.value(row, at, own[at]);
                }
            }
            sheet.formula(1, RosterSamples.CODES.indexOf("ZYMC"), "1+1");
            sheet.value(2, RosterSamples.CODES.indexOf("SFZH"), 990000199709011234.0);
            sheet.value(3, RosterSamples.CODES.indexOf("XZ"), 4);
            sheet.value(3, RosterSamples.CODES.indexOf("RXRQ"), LocalDate.of(2016, 9, 1));
            sheet.style(3, RosterSamples.CODES.indexOf("RXRQ"))
                    .format("yyyy-mm-dd")
                    .set();
            sheet.value(3, RosterSamples.CODES.indexOf("XH"), 201600000004L);
            sheet.value(4, RosterSamples.CODES.indexOf("KSH"), 1644000000000000005L);
        });
        assertThat(read(file).kept())
                .extracting(RosterFinding::row, RosterFinding::problem)
                .containsExactly(
                        tuple(2, RosterProblem.CELL_FORMULA),
                        tuple(3, RosterProblem.DOCUMENT_NUMERIC),
                        tuple(5, RosterProblem.EXAMINEE_NUMERIC));
        assertThat(right).isNotNull();
        TableRow error = new TableRow(2, right, bits(), bits(), bits(2));
        RowReader reader = new RowReader(
                ColumnMapping.recognise(RosterSamples.CODES),
                RosterSamples.CODES,
                new Units(),
                LocalDate.of(2017, 1, 1),
                number -> Optional.empty());
        assertThat(reader.read(error)).isEmpty();
        assertThat(reader.cells().takeFindings())
                .extracting(finding -> met(finding.problem()))
                .containsExactly(RosterProblem.CELL_ERROR);
    }

    @Test
    @DisplayName("C-03 files that are none: empty, another kind, old XLS, with a password, cut off, too wide")
    void files() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(RosterProblem.FILE_EMPTY);
        assertThat(refusal("\n\n  \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(RosterProblem.FILE_EMPTY);
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(RosterProblem.FILE_TYPE);
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo(RosterProblem.FILE_TYPE);
        assertThat(refusal(zip("新生.xlsx", 10))).isEqualTo(RosterProblem.FILE_ARCHIVE);
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4_096);
        assertThat(refusal(old)).isEqualTo(RosterProblem.FILE_OLD_WORKBOOK);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1_024, name.length);
        assertThat(refusal(old)).isEqualTo(RosterProblem.FILE_PROTECTED);
        for (byte[] whole :
                List.of(RosterSamples.xlsx(RosterSamples.people(200)), RosterSamples.dbf(RosterSamples.people(200)))) {
            assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(RosterProblem.FILE_DAMAGED);
        }
        String open = String.join(",", RosterSamples.CODES) + "\n1,\"2\n" + "x".repeat(40_000);
        assertThat(refusal(open.getBytes(StandardCharsets.UTF_8))).isEqualTo(RosterProblem.ROW_UNREADABLE);
        String narrow = String.join(",", RosterSamples.CODES) + "\n" + ",".repeat(1_001) + "x";
        assertThat(refusal(narrow.getBytes(StandardCharsets.UTF_8))).isEqualTo(RosterProblem.FILE_TOO_MANY_COLUMNS);
    }

    @Test
    @DisplayName("C-03 a title above the headings, tabs, semicolons, quotes and line breaks in cells are read as meant")
    void csvHabits() throws IOException {
        String[] row = RosterSamples.row(0);
        String tabs = "2016级新生名册\n\n" + String.join("\t", RosterSamples.CODES) + "\n" + String.join("\t", row) + "\n";
        assertThat(read(tabs.getBytes(Charset.forName("GB18030"))).kept()).isEmpty();
        assertThat(read(tabs.getBytes(StandardCharsets.UTF_16)).kept()).isEmpty();
        String quoted = String.join(";", RosterSamples.CODES) + "\r\n\""
                + String.join("\";\"", with(row, "ZYMC", "软件\"\"工程\"\"\r\n（中外;合作）")) + "\"";
        Path file = file(quoted.getBytes(StandardCharsets.UTF_8));
        try (TableFile opened = RosterFiles.open(file)) {
            TableRow only = opened.rows().next();
            assertThat(only.cell(9)).isEqualTo("软件\"工程\"\r\n（中外;合作）");
            assertThat(only.width()).isEqualTo(RosterSamples.CODES.size());
        }
    }

    private static List<RosterProblem> problems(String[] row) throws IOException {
        return read(RosterSamples.csv(List.<String[]>of(row))).kept().stream()
                .map(RosterFinding::problem)
                .toList();
    }

    private static List<RosterProblem> problemsOf(String csv) throws IOException {
        return read(csv.getBytes(StandardCharsets.UTF_8)).kept().stream()
                .map(RosterFinding::problem)
                .toList();
    }

    private static RosterProblem refusal(byte[] content) throws IOException {
        try {
            read(content);
            throw new AssertionError("it was read");
        } catch (TableFileRefused e) {
            return met(RosterProblem.of(e.problem()));
        }
    }

    private static Findings read(byte[] content) throws IOException {
        Path file = file(content);
        Keyring keys = Keyring.in(folder.resolve("keys"));
        try (TableFile opened = RosterFiles.open(file)) {
            RosterReading.Setting setting = new RosterReading.Setting(
                    "import",
                    ColumnMapping.recognise(opened.headings()),
                    opened.headings(),
                    LocalDate.of(2017, 1, 1),
                    number -> Optional.empty());
            try (RosterReading reading =
                    new RosterReading(opened.rows(), setting, new Sealing(keys), new BlindIndex(keys))) {
                while (reading.next().isPresent()) {}
                reading.findings().counts().keySet().forEach(RosterProblemTest::met);
                return reading.findings();
            }
        }
    }

    private static Path file(byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        return Files.write(Files.createTempFile(folder, "roster", ".file"), content);
    }

    private static RosterProblem met(RosterProblem problem) {
        MET.add(problem);
        return problem;
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "xueji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名册");
            for (int at = 0; at < RosterSamples.CODES.size(); at++) {
                sheet.value(0, at, RosterSamples.CODES.get(at));
            }
            filling.fill(sheet);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int one : set) {
            bits.set(one);
        }
        return bits;
    }

    private static String[] with(String[] row, String column, String value) {
        String[] changed = row.clone();
        changed[RosterSamples.CODES.indexOf(column)] = value;
        return changed;
    }
}
