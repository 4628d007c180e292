package org.xueji.registry.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableLimits;
import org.xueji.platform.storage.StoredFiles;
import org.xueji.registry.Registry;

/// Opens the stored file of an upload as a table (打开上报文件).
@Component
class FreshmanFile {
    private final StoredFiles files;

    FreshmanFile(@Registry StoredFiles files) {
        this.files = files;
    }

    /// The table; the headings are the first of the leading rows that mean something.
    TableFile open(Upload upload) {
        String key = upload.fileKey();
        if (key == null) {
            throw new IllegalStateException("upload " + upload.uploadId() + " has no file any more");
        }
        byte[] bytes = files.get(key).orElseThrow().bytes();
        try {
            return TableFile.open(new ByteArrayInputStream(bytes), RowReader::areHeadings, TableLimits.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
