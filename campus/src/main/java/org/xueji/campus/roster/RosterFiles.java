package org.xueji.campus.roster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableLimits;

/// Opens received roster files (打开名册文件): XLSX, CSV or DBF, told apart by their content.
@Component
class RosterFiles {
    private final ImportFileTable parts;

    RosterFiles(ImportFileTable parts) {
        this.parts = parts;
    }

    /// Opens the file of an import; its clear copy, readable by nobody else, lives until it is closed.
    ///
    /// @throws TableFileRefused when it is none of the kinds, empty, damaged or protected
    TableFile open(String importId) {
        return TableFile.openTemporary(clearCopy(importId), RosterFiles::isHeading, TableLimits.usual());
    }

    /// Opens a file in the file system.
    static TableFile open(Path file) {
        return TableFile.open(file, RosterFiles::isHeading);
    }

    private static boolean isHeading(List<String> texts) {
        return ColumnMapping.recognise(texts).known().size() >= 3;
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
