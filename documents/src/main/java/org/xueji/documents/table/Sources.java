package org.xueji.documents.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells what a file is (识别文件种类) by its content, never by its name, and opens it.
final class Sources {
    private static final int LOOKED_AT = 1 << 16;
    private static final int LARGEST_DIRECTORY = 8 << 20;

    private Sources() {}

    static SourceRows open(Path file, TableLimits limits) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new TableFileRefused(TableProblem.FILE_TOO_LARGE, 0);
            }
            return switch (kind(file)) {
                case XLSX -> XlsxRows.open(file, limits);
                case DBF -> new DbfRows(file, limits);
                case CSV -> new CsvRows(file, limits);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableKind kind(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(LOOKED_AT);
        }
        if (head.length == 0) {
            throw new TableFileRefused(TableProblem.FILE_EMPTY, 0);
        }
        if (begins(head, 'P', 'K', 3, 4)) {
            return TableKind.XLSX;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TableFileRefused(oldFile(file), 0);
        }
        if (DbfHeader.begins(head)) {
            return TableKind.DBF;
        }
        if (isText(head)) {
            return TableKind.CSV;
        }
        throw new TableFileRefused(TableProblem.FILE_TYPE, 0);
    }

    // A workbook with a password is an OLE2 file with a stream of this name; an old workbook has one named Workbook.
    private static TableProblem oldFile(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String content = new String(stream.readNBytes(LARGEST_DIRECTORY), StandardCharsets.UTF_16LE);
            if (content.contains("EncryptedPackage")) {
                return TableProblem.FILE_PROTECTED;
            }
            return content.contains("WordDocument") || content.contains("PowerPoint Document")
                    ? TableProblem.FILE_TYPE
                    : TableProblem.FILE_OLD_WORKBOOK;
        }
    }

    private static boolean isText(byte[] head) {
        if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
            return true;
        }
        for (byte one : head) {
            boolean usual = one < 0 || one >= ' ' || one == '\t' || one == '\r' || one == '\n' || one == 0x1A;
            if (!usual) {
                return false;
            }
        }
        boolean other = begins(head, '%', 'P', 'D', 'F')
                || begins(head, 0xFF, 0xD8, 0xFF)
                || begins(head, '{', '\\', 'r', 't', 'f')
                || isMarkup(head);
        return !other;
    }

    // Some systems give a web page or the XML of Excel 2003 the name of a workbook.
    private static boolean isMarkup(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 512), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return text.regionMatches(true, 0, "<html", 0, 5)
                || text.regionMatches(true, 0, "<!doctype", 0, 9)
                || text.regionMatches(true, 0, "<?xml", 0, 5)
                || text.regionMatches(true, 0, "<table", 0, 6);
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((head[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
