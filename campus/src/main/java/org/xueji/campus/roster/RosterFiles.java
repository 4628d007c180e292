package org.xueji.campus.roster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;

/// Opens received roster files (打开名册文件): XLSX, CSV or DBF, told apart by their content.
@Component
class RosterFiles {
    private final ImportFileTable parts;

    RosterFiles(ImportFileTable parts) {
        this.parts = parts;
    }

    /// Opens the file of an import; its clear copy, readable by nobody else, lives until it is closed.
    ///
    /// @throws RosterFileRefused when it is none of the kinds, empty, damaged or protected
    RosterFile open(String importId) {
        Path copy = clearCopy(importId);
        try {
            return open(copy, () -> delete(copy));
        } catch (RuntimeException e) {
            delete(copy);
            throw e;
        }
    }

    /// Opens a file in the file system.
    ///
    /// @param whenClosed what is done after closing
    static RosterFile open(Path file, Runnable whenClosed) {
        return switch (FileKind.of(file)) {
            case XLSX -> new OpenRosterFile("XLSX", new XlsxRows(file), whenClosed);
            case DBF -> new OpenRosterFile("DBF", new DbfRows(file), whenClosed);
            case CSV -> {
                CsvRows rows = new CsvRows(file);
                yield new OpenRosterFile("CSV（" + rows.charset() + "）", rows, whenClosed);
            }
        };
    }

    /// Work on the clear copy of a received file.
    interface Work<T> {
        /// Does it.
        T on(Path copy) throws IOException;
    }

    /// Does something with the clear copy of a received file and deletes the copy.
    <T> T withCopy(String importId, Work<T> work) throws IOException {
        Path copy = clearCopy(importId);
        try {
            return work.on(copy);
        } finally {
            delete(copy);
        }
    }

    private Path clearCopy(String importId) {
        try {
            boolean posix =
                    Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
            Path copy = posix
                    ? Files.createTempFile(
                            "roster",
                            ".upload",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    : Files.createTempFile("roster", ".upload");
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16)) {
                parts.copyTo(importId, target);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be laid out for reading", e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("the clear copy of an upload cannot be deleted", e);
        }
    }
}
