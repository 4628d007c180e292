package org.xueji.documents.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/// Rows of a CSV file (逗号分隔文件): UTF-8 or GB18030, with or without BOM; comma, tab or semicolon; RFC 4180 quotes.
///
/// Without a BOM the first megabyte decides: what is valid UTF-8 is UTF-8, everything else GB18030.
final class CsvRows implements SourceRows {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 1 << 20;
    private static final int LEADING = 5;

    private final TableLimits limits;
    private final Charset charset;
    private final char separator;
    private final Counted stream;
    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder field = new StringBuilder();
    private int at;
    private int end;
    private int line = 1;

    CsvRows(Path file, TableLimits limits) {
        this.limits = limits;
        byte[] head = head(file);
        this.charset = charsetOf(head);
        this.separator = separatorOf(new String(head, charset));
        try {
            this.stream = new Counted(Files.newInputStream(file));
            int mark = markLength(head);
            stream.skipNBytes(mark);
            this.reader = new InputStreamReader(
                    stream,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE));
            fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String format() {
        return "CSV（" + charset.name() + "）";
    }

    @Override
    public boolean hasNext() {
        return at < end;
    }

    @Override
    public TableRow next() {
        if (at >= end) {
            throw new NoSuchElementException();
        }
        int number = line;
        List<String> cells = new ArrayList<>(24);
        boolean more = true;
        while (more) {
            more = cell(cells, number);
            if (cells.size() > limits.columns()) {
                throw new TableFileRefused(TableProblem.FILE_TOO_MANY_COLUMNS, number);
            }
        }
        line++;
        return TableRow.ofTexts(number, cells.toArray(String[]::new));
    }

    @Override
    public long bytesRead() {
        return stream.count;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads one cell; false when it was the last of its row.
    private boolean cell(List<String> cells, int number) {
        if (at < end && buffer[at] == '"') {
            at++;
            return quoted(cells, number);
        }
        int from = at;
        while (true) {
            if (at >= end) {
                field.append(buffer, from, at - from);
                limit(number);
                fill();
                from = at;
                if (at >= end) {
                    cells.add(take());
                    return false;
                }
            }
            char letter = buffer[at];
            if (letter == separator || letter == '\n' || letter == '\r') {
                if (field.isEmpty()) {
                    cells.add(new String(buffer, from, at - from));
                } else {
                    field.append(buffer, from, at - from);
                    cells.add(take());
                }
                return !endOfRow(letter);
            }
            at++;
        }
    }

    private boolean quoted(List<String> cells, int number) {
        while (true) {
            int letter = read();
            if (letter < 0) {
                throw new TableFileRefused(TableProblem.ROW_UNREADABLE, number);
            }
            if (letter != '"') {
                field.append((char) letter);
                limit(number);
            } else if (peek() == '"') {
                read();
                field.append('"');
            } else {
                return afterQuote(cells);
            }
        }
    }

    // Whatever stands between the closing quote and the separator belongs to the cell, as spreadsheets read it.
    private boolean afterQuote(List<String> cells) {
        while (true) {
            int letter = peek();
            if (letter < 0) {
                cells.add(take());
                return false;
            }
            if (letter == separator || letter == '\n' || letter == '\r') {
                cells.add(take());
                return !endOfRow((char) letter);
            }
            field.append((char) read());
        }
    }

    private boolean endOfRow(char letter) {
        at++;
        if (letter == '\r' && peek() == '\n') {
            at++;
        }
        if (at >= end) {
            fill();
        }
        return letter != separator;
    }

    private void limit(int number) {
        if (field.length() > limits.cellLength()) {
            throw new TableFileRefused(TableProblem.ROW_UNREADABLE, number);
        }
    }

    private String take() {
        String text = field.toString();
        field.setLength(0);
        return text;
    }

    private int read() {
        int letter = peek();
        at++;
        return letter;
    }

    private int peek() {
        if (at >= end) {
            fill();
        }
        return at < end ? buffer[at] : -1;
    }

    private void fill() {
        try {
            int read = reader.read(buffer, 0, buffer.length);
            at = 0;
            end = Math.max(0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset charsetOf(byte[] head) {
        if (markLength(head) == 3) {
            return StandardCharsets.UTF_8;
        }
        if (markLength(head) == 2) {
            return (head[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        CharBuffer decoded = CharBuffer.allocate(head.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), decoded, false);
        return result.isError() ? GB18030 : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return 3;
        }
        boolean wide = head.length >= 2
                && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE
                        || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF);
        return wide ? 2 : 0;
    }

    private static char separatorOf(String head) {
        // The headings, below a title perhaps, are the line with most separators.
        String leading = head.lines().limit(LEADING).collect(Collectors.joining("\n"));
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            best = count(leading, candidate) > count(leading, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    /// Counts what has gone through.
    private static final class Counted extends BufferedInputStream {
        private volatile long count;

        Counted(InputStream source) {
            super(source, 1 << 16);
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
