package org.xueji.documents.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/// Writes DBF (写 DBF): dBase III, text fields only, because that is what the platforms of the field read.
///
/// The header tells the number of records, so they wait in a file of our own until the last.
final class DbfWriter implements TableWriter {
    private static final int FIXED = 32;
    private static final int CHINESE = 0x4D;

    private final OutputStream target;
    private final TableLayout layout;
    private final Charset charset;
    private final Path waiting;
    private final OutputStream records;
    private final byte[] record;
    private int count;

    DbfWriter(OutputStream target, TableLayout layout, Charset charset) throws IOException {
        this.target = target;
        this.layout = layout;
        this.charset = charset;
        this.record = new byte
                [1 + layout.columns().stream().mapToInt(TableColumn::bytes).sum()];
        boolean named =
                layout.columns().stream().allMatch(column -> column.code().matches("[A-Z][A-Z0-9_]{0,9}"));
        if (!named || layout.columns().size() > 255 || record.length > 65_535) {
            throw new IllegalArgumentException("field names or lengths that DBF does not have");
        }
        this.waiting = TemporaryFile.create("dbf");
        this.records = new BufferedOutputStream(Files.newOutputStream(waiting), 1 << 16);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        layout.expect(cells);
        int row = count + 1;
        Arrays.fill(record, (byte) ' ');
        int at = 1;
        for (int i = 0; i < layout.columns().size(); i++) {
            TableColumn column = layout.columns().get(i);
            String value = i < cells.size() ? cells.get(i) : "";
            column.misfit(value, charset).ifPresent(reason -> {
                throw new TableValueRefused(row, column.heading(), reason);
            });
            byte[] bytes = value.getBytes(charset);
            System.arraycopy(bytes, 0, record, at, bytes.length);
            at += column.bytes();
        }
        records.write(record);
        count = row;
    }

    @Override
    public void finish() throws IOException {
        records.flush();
        target.write(header());
        Files.copy(waiting, target);
        target.write(0x1A);
        target.flush();
    }

    @Override
    public void close() throws IOException {
        try (records) {
            // Closed before its file is deleted.
        } finally {
            TemporaryFile.delete(waiting);
        }
    }

    private byte[] header() {
        List<TableColumn> columns = layout.columns();
        byte[] header = new byte[FIXED + FIXED * columns.size() + 1];
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        header[0] = 3;
        header[1] = (byte) (today.getYear() - 1900);
        header[2] = (byte) today.getMonthValue();
        header[3] = (byte) today.getDayOfMonth();
        number(header, 4, 4, count);
        number(header, 8, 2, header.length);
        number(header, 10, 2, record.length);
        header[29] = CHINESE;
        for (int i = 0; i < columns.size(); i++) {
            int from = FIXED + FIXED * i;
            byte[] name = columns.get(i).code().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, header, from, name.length);
            header[from + 11] = 'C';
            header[from + 16] = (byte) columns.get(i).bytes();
        }
        header[header.length - 1] = 0x0D;
        return header;
    }

    private static void number(byte[] bytes, int from, int length, int number) {
        for (int at = 0; at < length; at++) {
            bytes[from + at] = (byte) (number >>> 8 * at);
        }
    }
}
