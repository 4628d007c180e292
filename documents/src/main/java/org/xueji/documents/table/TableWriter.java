package org.xueji.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;

/// Writes a table row by row (写表格), in memory that does not grow with it.
///
/// The headings are written first, by themselves. A file that was not finished cannot be read as a whole one. The
/// target
/// stays open: it belongs to the caller.
public interface TableWriter extends AutoCloseable {
    /// A file for people: CSV is written so that no spreadsheet takes a cell for a formula or a number.
    static TableWriter of(TableKind kind, OutputStream target, TableLayout layout) throws IOException {
        return switch (kind) {
            case XLSX -> new WorkbookWriter(target, layout);
            case CSV -> new CsvWriter(target, layout, CsvCell::safe);
            case DBF -> new DbfWriter(target, layout, Charset.forName("GB18030"));
        };
    }

    /// A CSV file for programs: cells as they are.
    static TableWriter exactCsv(OutputStream target, TableLayout layout) throws IOException {
        return new CsvWriter(target, layout, CsvCell::exact);
    }

    /// A DBF file in another encoding, such as GBK.
    static TableWriter dbf(OutputStream target, TableLayout layout, Charset charset) throws IOException {
        return new DbfWriter(target, layout, charset);
    }

    /// Writes a row; cells that are missing at its end are empty.
    ///
    /// @throws TableValueRefused when the kind of file cannot hold a value
    void write(List<String> cells) throws IOException;

    /// Writes what belongs at the end of the file.
    void finish() throws IOException;

    /// Lets go of what was needed for writing.
    @Override
    void close() throws IOException;
}
