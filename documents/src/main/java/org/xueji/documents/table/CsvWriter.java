package org.xueji.documents.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes CSV (写 CSV): UTF-8 with a mark, so that spreadsheets read it rightly, lines ended as RFC 4180 wants it.
final class CsvWriter implements TableWriter {
    private final TableLayout layout;
    private final Writer writer;
    private final UnaryOperator<String> cell;

    CsvWriter(OutputStream target, TableLayout layout, UnaryOperator<String> cell) throws IOException {
        this.layout = layout;
        this.cell = cell;
        this.writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 15);
        writer.write('\uFEFF');
        write(layout.headings());
    }

    @Override
    public void write(List<String> cells) throws IOException {
        layout.expect(cells);
        for (int at = 0; at < layout.columns().size(); at++) {
            if (at > 0) {
                writer.write(',');
            }
            writer.write(at < cells.size() ? cell.apply(cells.get(at)) : "");
        }
        writer.write("\r\n");
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    @Override
    public void close() {
        // The target belongs to the caller, and there is nothing else.
    }
}
