package org.xueji.documents.table;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes tables in memory, for tests.
final class Tables {
    private Tables() {}

    /// All rows, the headings first.
    static List<TableRow> read(byte[] content) throws IOException {
        return read(content, TableLimits.usual());
    }

    static List<TableRow> read(byte[] content, TableLimits limits) throws IOException {
        try (TableFile table = TableFile.open(new ByteArrayInputStream(content), headings -> true, limits)) {
            List<TableRow> rows = new ArrayList<>();
            rows.add(TableRow.ofTexts(1, table.headings().toArray(String[]::new)));
            table.rows().forEachRemaining(rows::add);
            return rows;
        }
    }

    static List<List<String>> texts(byte[] content) throws IOException {
        return read(content).stream().map(TableRow::texts).toList();
    }

    static TableProblem refusal(byte[] content) {
        return refusal(content, TableLimits.usual());
    }

    static TableProblem refusal(byte[] content, TableLimits limits) {
        TableProblem[] met = new TableProblem[1];
        assertThatExceptionOfType(TableFileRefused.class)
                .isThrownBy(() -> read(content, limits))
                .satisfies(refused -> met[0] = refused.problem());
        return met[0];
    }

    static byte[] written(TableKind kind, TableLayout layout, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(kind, bytes, layout)) {
            for (List<String> row : rows) {
                writer.write(row);
            }
            writer.finish();
        }
        return bytes.toByteArray();
    }
}
