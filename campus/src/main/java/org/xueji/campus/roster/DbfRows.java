package org.xueji.campus.roster;

import com.linuxense.javadbf.DBFReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Date;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Rows of a DBF file (dBase III), texts in GB18030, which reads GBK as well. The field names are row 1.
final class DbfRows implements SourceRows {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final DBFReader reader;
    private final String[] names;
    private final int recordLength;
    private final int records;
    private int number = 1;
    private Object @Nullable [] ahead;

    DbfRows(Path file) {
        try {
            byte[] header = header(file);
            this.records = number(header, 4, 4);
            this.recordLength = number(header, 10, 2);
            long needed = number(header, 8, 2) + (long) records * recordLength;
            if (records < 0 || recordLength < 2 || Files.size(file) < needed) {
                throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, 0);
            }
            this.reader = new DBFReader(new BufferedInputStream(Files.newInputStream(file), 1 << 16), GB18030);
            this.names = new String[reader.getFieldCount()];
            for (int at = 0; at < names.length; at++) {
                names[at] = reader.getField(at).getName();
            }
            this.ahead = names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RosterFileRefused e) {
            throw e;
        } catch (RuntimeException e) {
            // The library throws whatever a broken header makes it throw.
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, 0);
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public FileRow next() {
        Object[] values = ahead;
        if (values == null) {
            throw new NoSuchElementException();
        }
        String[] cells = new String[values.length];
        BitSet numeric = new BitSet();
        for (int at = 0; at < cells.length; at++) {
            cells[at] = text(values[at]);
            numeric.set(at, values[at] instanceof Number);
        }
        FileRow row = new FileRow(number, cells, numeric, new BitSet(), new BitSet());
        try {
            ahead = reader.nextRecord();
        } catch (RuntimeException e) {
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, number);
        }
        number++;
        return row;
    }

    @Override
    public long bytesRead() {
        return (long) number * recordLength;
    }

    @Override
    public void close() {
        reader.close();
    }

    private static byte[] header(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(32);
        }
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int at = length - 1; at >= 0; at--) {
            number = number << 8 | bytes[from + at] & 0xFF;
        }
        return number;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Date date ->
                LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()).toString();
            default -> value.toString().strip();
        };
    }
}
