package org.xueji.documents.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a DBF file says of itself (DBF 文件头): dBase III and what followed it. Nothing of it is believed unchecked.
record DbfHeader(int length, int recordLength, long records, List<Field> fields) {
    private static final int FIXED = 32;
    private static final int END = 0x0D;
    private static final int DELETION_MARK = 1;
    // dBase III, Visual FoxPro, dBase III with memos, dBase IV with memos, FoxPro with memos.
    private static final String VERSIONS = "\u0003\u0030\u0031\u0083\u008B\u00F5";

    /// A field: its name, its type letter, where it begins in the record and how many bytes it takes.
    record Field(String name, char type, int from, int length) {}

    /// Whether a file with this beginning is a DBF file.
    static boolean begins(byte[] head) {
        if (head.length <= FIXED) {
            return false;
        }
        boolean version = VERSIONS.indexOf(head[0] & 0xFF) >= 0;
        boolean day = head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
        int length = number(head, 8, 2);
        boolean ends = length > FIXED + FIXED && (length > head.length || hasEnd(head, length));
        return version && day && ends;
    }

    /// Reads the header.
    ///
    /// @throws TableFileRefused when the lengths in it contradict each other or the file
    static DbfHeader read(Path file, TableLimits limits) throws IOException {
        byte[] fixed;
        byte[] described;
        try (InputStream stream = Files.newInputStream(file)) {
            fixed = stream.readNBytes(FIXED);
            described = stream.readNBytes(number(fixed, 8, 2) - FIXED);
        }
        int length = number(fixed, 8, 2);
        int recordLength = number(fixed, 10, 2);
        long records = Integer.toUnsignedLong(number(fixed, 4, 4));
        List<Field> fields = fields(described);
        if (fields.size() > limits.columns()) {
            throw new TableFileRefused(TableProblem.FILE_TOO_MANY_COLUMNS, 0);
        }
        int needed = fields.stream().mapToInt(Field::length).sum() + DELETION_MARK;
        boolean fits = !fields.isEmpty()
                && described.length == length - FIXED
                && needed <= recordLength
                && Files.size(file) >= length + records * recordLength;
        if (!fits) {
            throw new TableFileRefused(TableProblem.FILE_DAMAGED, 0);
        }
        return new DbfHeader(length, recordLength, records, fields);
    }

    private static List<Field> fields(byte[] described) {
        List<Field> fields = new ArrayList<>();
        int from = DELETION_MARK;
        for (int at = 0; at + FIXED <= described.length && described[at] != END; at += FIXED) {
            int end = at;
            while (end < at + 11 && described[end] != 0) {
                end++;
            }
            String name = new String(described, at, end - at, StandardCharsets.US_ASCII).strip();
            int length = described[at + 16] & 0xFF;
            char type = (char) (described[at + 11] & 0xFF);
            if (type == 'C') {
                // FoxPro and Clipper keep the high byte of a long text field where others keep the decimals.
                length |= (described[at + 17] & 0xFF) << 8;
            }
            fields.add(new Field(name, type, from, length));
            from += length;
        }
        return List.copyOf(fields);
    }

    // Headers may be longer than their fields need; the mark after the last field stands at a multiple of 32.
    private static boolean hasEnd(byte[] head, int length) {
        for (int at = FIXED + FIXED; at < Math.min(head.length, length); at += FIXED) {
            if (head[at] == END) {
                return true;
            }
        }
        return false;
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int at = length - 1; at >= 0; at--) {
            number = number << 8 | bytes[from + at] & 0xFF;
        }
        return number;
    }
}
