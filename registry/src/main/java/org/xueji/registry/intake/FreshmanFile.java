package org.xueji.registry.intake;

import org.springframework.stereotype.Component;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableLimits;

/// Opens the kept file of an upload as a table (打开上报文件).
@Component
class FreshmanFile {
    private final UploadFileTable parts;

    FreshmanFile(UploadFileTable parts) {
        this.parts = parts;
    }

    /// The table, whose clear copy lives until it is closed; the headings are the first of the leading rows that mean
    /// something.
    TableFile open(Upload upload) {
        return TableFile.openTemporary(parts.of(upload).clearCopy(), RowReader::areHeadings, TableLimits.usual());
    }
}
