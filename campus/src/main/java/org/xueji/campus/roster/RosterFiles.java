package org.xueji.campus.roster;

import java.nio.file.Path;
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
        return TableFile.openTemporary(parts.of(importId).clearCopy(), RosterFiles::isHeading, TableLimits.usual());
    }

    /// Opens a file in the file system.
    static TableFile open(Path file) {
        return TableFile.open(file, RosterFiles::isHeading);
    }

    private static boolean isHeading(List<String> texts) {
        return ColumnMapping.recognise(texts).known().size() >= 3;
    }
}
