package org.xueji.documents.table;

import java.util.Iterator;

/// All rows of a file as they stand (原始行), headings included; each kind of file has its own.
interface SourceRows extends Iterator<TableRow>, AutoCloseable {
    /// The kind, with the encoding where there is one.
    String format();

    /// How much has been read, in bytes of the file; may be asked from another thread.
    long bytesRead();

    @Override
    void close();
}
