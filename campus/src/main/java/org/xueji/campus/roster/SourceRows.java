package org.xueji.campus.roster;

import java.util.Iterator;

/// All rows of a file as they stand (原始行), headings included; each kind of file has its own.
interface SourceRows extends Iterator<FileRow>, AutoCloseable {
    /// How much has been read, in bytes of the file; an estimate where the kind does not tell.
    long bytesRead();

    @Override
    void close();
}
