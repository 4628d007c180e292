package org.xueji.campus.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// A roster file with its headings found (已识别标题行的文件).
///
/// Offices like to put a title above the table, so the headings are the first of the leading rows that means something.
final class OpenRosterFile implements RosterFile {
    private static final int LEADING = 10;
    private static final int ROW_LIMIT = 2_000_000;

    private final String format;
    private final SourceRows source;
    private final Runnable whenClosed;
    private final List<FileRow> leading = new ArrayList<>();
    private final List<String> headings;

    OpenRosterFile(String format, SourceRows source, Runnable whenClosed) {
        this.format = format;
        this.source = source;
        this.whenClosed = whenClosed;
        try {
            while (leading.size() < LEADING && source.hasNext()) {
                leading.add(source.next());
            }
            FileRow row = headingRow();
            this.headings = texts(row);
            leading.removeIf(before -> before.number() <= row.number());
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
    public Iterator<FileRow> rows() {
        Iterator<FileRow> first = List.copyOf(leading).iterator();
        return new Iterator<>() {
            private int rows;

            @Override
            public boolean hasNext() {
                return first.hasNext() || source.hasNext();
            }

            @Override
            public FileRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (++rows > ROW_LIMIT) {
                    throw new RosterFileRefused(RosterProblem.FILE_TOO_MANY_ROWS, rows);
                }
                return first.hasNext() ? first.next() : source.next();
            }
        };
    }

    @Override
    public void close() {
        source.close();
        whenClosed.run();
    }

    private FileRow headingRow() {
        List<FileRow> filled = leading.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new RosterFileRefused(RosterProblem.FILE_EMPTY, 0);
        }
        return filled.stream()
                .filter(row -> ColumnMapping.recognise(texts(row)).known().size() >= 3)
                .findFirst()
                .orElse(filled.getFirst());
    }

    private static List<String> texts(FileRow row) {
        int width = row.cells().length;
        while (width > 0 && row.cells()[width - 1].isBlank()) {
            width--;
        }
        return Arrays.stream(row.cells(), 0, width).map(String::strip).toList();
    }
}
