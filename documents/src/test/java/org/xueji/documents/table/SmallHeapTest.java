package org.xueji.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Writes and reads a file whose rows alone are three times as large as the memory of the process.
class SmallHeapTest {
    private static final int ROWS = 160_000;
    private static final int COLUMNS = 18;
    private static final String CELL = "信息管理与信息系统专业第";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("C-03 a file of any kind is written and read row by row in a heap of 32 MB")
    void streams(TableKind kind) throws Exception {
        Path file = folder.resolve("rows");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        kind.name(),
                        file.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes()).strip()).isEqualTo("read " + ROWS);
        assertThat(process.waitFor()).isZero();
        assertThat((long) ROWS * COLUMNS * CELL.length() * 3).isGreaterThan(3 * (32L << 20));
    }

    /// The process: kind and file.
    public static void main(String[] arguments) throws IOException {
        TableKind kind = TableKind.valueOf(arguments[0]);
        Path file = Path.of(arguments[1]);
        TableLayout layout = new TableLayout(
                "名册",
                IntStream.range(0, COLUMNS)
                        .mapToObj(at -> TableColumn.of("C" + at).bytes(40))
                        .toList());
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file));
                TableWriter writer = TableWriter.of(kind, target, layout)) {
            for (int row = 0; row < ROWS; row++) {
                int number = row;
                List<String> cells = IntStream.range(0, COLUMNS)
                        .mapToObj(at -> CELL + (number * COLUMNS + at))
                        .toList();
                writer.write(cells);
            }
            writer.finish();
        }
        int count = 0;
        try (TableFile table = TableFile.open(file, headings -> true)) {
            for (Iterator<TableRow> rows = table.rows(); rows.hasNext(); ) {
                String last = rows.next().cell(COLUMNS - 1);
                if (!last.equals(CELL + (count * COLUMNS + COLUMNS - 1))) {
                    throw new IllegalStateException(last);
                }
                count++;
            }
        }
        System.out.println("read " + count);
    }
}
