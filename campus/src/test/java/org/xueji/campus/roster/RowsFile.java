package org.xueji.campus.roster;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableRow;

/// A roster file whose rows are made on the way, for tests and measurements of what comes after the reading.
record RowsFile(List<String> headings, int size, java.util.function.IntFunction<String[]> row) implements TableFile {
    @Override
    public String format() {
        return "rows";
    }

    @Override
    public Iterator<TableRow> rows() {
        return IntStream.range(0, size)
                .mapToObj(at -> TableRow.ofTexts(at + 2, row.apply(at)))
                .iterator();
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    public void close() {}
}
