package org.xueji.documents.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A table file with its headings found (已识别标题行的文件).
final class OpenTableFile implements TableFile {
    private static final int LEADING = 10;

    private final SourceRows source;
    private final TableLimits limits;
    private final Runnable whenClosed;
    private final List<TableRow> leading = new ArrayList<>();
    private final List<String> headings;
    private int rows;

    OpenTableFile(SourceRows source, Predicate<List<String>> isHeading, TableLimits limits, Runnable whenClosed) {
        this.source = source;
        this.limits = limits;
        this.whenClosed = whenClosed;
        try {
            for (TableRow row = nextFilled(); row != null; row = leading.size() < LEADING ? nextFilled() : null) {
                leading.add(row);
            }
            if (leading.isEmpty()) {
                throw new TableFileRefused(TableProblem.FILE_EMPTY, 0);
            }
            TableRow heading = leading.stream()
                    .filter(row -> isHeading.test(row.texts()))
                    .findFirst()
                    .orElse(leading.getFirst());
            this.headings = heading.texts();
            leading.removeIf(before -> before.number() <= heading.number());
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    @Override
    public String format() {
        return source.format();
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
    public Iterator<TableRow> rows() {
        Iterator<TableRow> first = List.copyOf(leading).iterator();
        return new Iterator<>() {
            private @Nullable TableRow ahead;

            @Override
            public boolean hasNext() {
                if (ahead == null) {
                    ahead = first.hasNext() ? first.next() : nextFilled();
                }
                return ahead != null;
            }

            @Override
            public TableRow next() {
                if (!hasNext() || ahead == null) {
                    throw new NoSuchElementException();
                }
                TableRow row = ahead;
                ahead = null;
                return row;
            }
        };
    }

    @Override
    public void close() {
        try (source) {
            // Closed first, whatever comes then.
        } finally {
            whenClosed.run();
        }
    }

    private @Nullable TableRow nextFilled() {
        while (source.hasNext()) {
            TableRow row = source.next();
            if (++rows > limits.rows()) {
                throw new TableFileRefused(TableProblem.FILE_TOO_MANY_ROWS, rows);
            }
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }
}
