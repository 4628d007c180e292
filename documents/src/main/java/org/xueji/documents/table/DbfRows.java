package org.xueji.documents.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.BitSet;
import java.util.NoSuchElementException;

/// Rows of a DBF file (dBase III 数据库文件), texts in GB18030, which reads GBK as well. The field names are row 1;
/// deleted records count as rows and are left empty.
final class DbfRows implements SourceRows {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int DELETED = '*';
    private static final String MEMOS = "MGPWQV0";
    private static final BitSet NONE = new BitSet();

    private final DbfHeader header;
    private final InputStream stream;
    private final byte[] record;
    private final BitSet numeric = new BitSet();
    private volatile long taken;

    DbfRows(Path file, TableLimits limits) throws IOException {
        this.header = DbfHeader.read(file, limits);
        this.record = new byte[header.recordLength()];
        this.stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        stream.skipNBytes(header.length());
        for (int at = 0; at < header.fields().size(); at++) {
            numeric.set(at, "NFIBY".indexOf(header.fields().get(at).type()) >= 0);
        }
    }

    @Override
    public String format() {
        return "DBF";
    }

    @Override
    public boolean hasNext() {
        return taken <= header.records();
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int number = Math.toIntExact(taken + 1);
        taken++;
        if (number == 1) {
            return TableRow.ofTexts(
                    1, header.fields().stream().map(DbfHeader.Field::name).toArray(String[]::new));
        }
        try {
            if (stream.readNBytes(record, 0, record.length) < record.length) {
                throw new TableFileRefused(TableProblem.FILE_DAMAGED, number - 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return record[0] == DELETED ? TableRow.ofTexts(number) : row(number);
    }

    @Override
    public long bytesRead() {
        return header.length() + taken * header.recordLength();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableRow row(int number) {
        String[] cells = new String[header.fields().size()];
        BitSet errors = new BitSet();
        for (int at = 0; at < cells.length; at++) {
            DbfHeader.Field field = header.fields().get(at);
            boolean elsewhere = MEMOS.indexOf(field.type()) >= 0;
            cells[at] = elsewhere ? "" : text(field);
            // The text of a memo stands in another file, which was not uploaded.
            errors.set(
                    at, elsewhere && !trimmed(field, StandardCharsets.US_ASCII).isEmpty());
        }
        return new TableRow(number, cells, numeric, NONE, errors);
    }

    private String text(DbfHeader.Field field) {
        return switch (field.type()) {
            case 'D' -> date(trimmed(field, StandardCharsets.US_ASCII));
            case 'N', 'F' -> plain(trimmed(field, StandardCharsets.US_ASCII));
            case 'I' -> field.length() == 4 ? Integer.toString(bytes(field).getInt()) : "";
            case 'B' -> field.length() == 8 ? plain(Double.toString(bytes(field).getDouble())) : "";
            case 'Y' ->
                field.length() == 8
                        ? plain(BigDecimal.valueOf(bytes(field).getLong(), 4).toPlainString())
                        : "";
            case 'T' -> field.length() == 8 ? day(bytes(field).getInt()) : "";
            default -> trimmed(field, GB18030);
        };
    }

    private ByteBuffer bytes(DbfHeader.Field field) {
        return ByteBuffer.wrap(record, field.from(), field.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private String trimmed(DbfHeader.Field field, Charset charset) {
        int end = field.from() + field.length();
        int from = field.from();
        while (end > from && (record[end - 1] == ' ' || record[end - 1] == 0)) {
            end--;
        }
        return end == from ? "" : new String(record, from, end - from, charset).strip();
    }

    private static String plain(String number) {
        if (number.indexOf('.') < 0) {
            return number;
        }
        try {
            return new BigDecimal(number).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            // Asterisks, for example, where a number did not fit.
            return number;
        }
    }

    private static String day(int julianDay) {
        return julianDay <= 0
                ? ""
                : LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay).toString();
    }

    private static String date(String digits) {
        boolean formed = digits.length() == 8 && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return formed ? digits.substring(0, 4) + '-' + digits.substring(4, 6) + '-' + digits.substring(6) : digits;
    }
}
