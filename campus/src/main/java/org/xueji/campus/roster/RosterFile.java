package org.xueji.campus.roster;

import java.util.Iterator;
import java.util.List;

/// A roster file opened for reading (打开的名册文件). Close it to forget the clear copy.
interface RosterFile extends AutoCloseable {
    /// XLSX, CSV or DBF, with its encoding where it has one.
    String format();

    /// The first row.
    List<String> headings();

    /// The rows below, once.
    ///
    /// The iterator throws [RosterFileRefused] when the file breaks off.
    Iterator<FileRow> rows();

    /// How much of the file has been read; may be asked from another thread.
    long bytesRead();

    @Override
    void close();
}
