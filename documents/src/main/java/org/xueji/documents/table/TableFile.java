package org.xueji.documents.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/// A table file opened for reading (打开的表格文件).
///
/// Every `open` throws [TableFileRefused] when the file is of another kind, empty, damaged, protected or beyond the
/// limits.
public interface TableFile extends AutoCloseable {
    /// Opens a file whose headings are its first row.
    static TableFile open(Path file) {
        return open(file, headings -> true);
    }

    /// Opens a file with the usual limits.
    ///
    /// @param isHeading recognises the headings among the first ten rows, because offices like to put a title above the
    ///     table; when it knows none of them, the first row that is not blank counts
    static TableFile open(Path file, Predicate<List<String>> isHeading) {
        return open(file, isHeading, TableLimits.usual());
    }

    /// Opens a file.
    static TableFile open(Path file, Predicate<List<String>> isHeading, TableLimits limits) {
        return new OpenTableFile(Sources.open(file, limits), isHeading, limits, () -> {});
    }

    /// Opens a file that is deleted when it is closed, or now when it is refused.
    static TableFile openTemporary(Path file, Predicate<List<String>> isHeading, TableLimits limits) {
        try {
            return new OpenTableFile(Sources.open(file, limits), isHeading, limits, () -> TemporaryFile.delete(file));
        } catch (RuntimeException e) {
            TemporaryFile.delete(file);
            throw e;
        }
    }

    /// Opens what a stream brings, through a file of our own that nobody else may read; the stream is read to its end
    /// or to the limit, and not closed.
    static TableFile open(InputStream content, Predicate<List<String>> isHeading, TableLimits limits)
            throws IOException {
        Path copy = TemporaryFile.create("table");
        try (OutputStream target = Files.newOutputStream(copy)) {
            InputStream source = new BufferedInputStream(content, 1 << 16);
            byte[] some = new byte[1 << 16];
            long copied = 0;
            for (int read = source.read(some); read >= 0; read = source.read(some)) {
                copied += read;
                if (copied > limits.fileBytes()) {
                    throw new TableFileRefused(TableProblem.FILE_TOO_LARGE, 0);
                }
                target.write(some, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            TemporaryFile.delete(copy);
            throw e;
        }
        return openTemporary(copy, isHeading, limits);
    }

    /// XLSX, CSV or DBF, with its encoding where it has one: `CSV（GB18030）`.
    String format();

    /// The headings without outer spaces; empty ones only before the last.
    List<String> headings();

    /// The rows below the headings, once; blank ones are left out, yet they count in [TableRow#number()].
    ///
    /// The iterator throws [TableFileRefused] when the file breaks off or has too many rows.
    Iterator<TableRow> rows();

    /// How much of the file has been read; may be asked from another thread.
    long bytesRead();

    /// Closes the file.
    ///
    /// @throws UncheckedIOException when the file cannot be closed or, being temporary, not be deleted
    @Override
    void close();
}
