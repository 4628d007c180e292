package org.xueji.campus.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The kinds of roster files (文件种类), told by content and never by name.
enum FileKind {
    XLSX,
    CSV,
    DBF;

    private static final int LOOKED_AT = 1 << 16;

    /// The kind of a file.
    ///
    /// @throws RosterFileRefused for what is none of them
    static FileKind of(Path file) {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (head.length == 0) {
            throw new RosterFileRefused(RosterProblem.FILE_EMPTY, 0);
        }
        if (begins(head, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RosterFileRefused(isProtected(file) ? RosterProblem.FILE_PROTECTED : RosterProblem.FILE_TYPE, 0);
        }
        if (isDbf(head)) {
            return DBF;
        }
        if (isText(head)) {
            return CSV;
        }
        throw new RosterFileRefused(RosterProblem.FILE_TYPE, 0);
    }

    // A workbook with a password is kept as an OLE2 file with a stream of this name.
    private static boolean isProtected(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(8 << 20);
            return new String(content, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDbf(byte[] head) {
        if (head.length < 33) {
            return false;
        }
        boolean version = "\u0003\u0030\u0083\u008B\u00F5".indexOf(head[0] & 0xFF) >= 0;
        boolean day = head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
        int headerLength = head[8] & 0xFF | (head[9] & 0xFF) << 8;
        boolean ends = headerLength >= 65
                && headerLength <= head.length
                && (head[headerLength - 1] == 0x0D || headerLength > 264 && head[headerLength - 264] == 0x0D);
        return version && day && (ends || headerLength > head.length);
    }

    private static boolean isText(byte[] head) {
        boolean wide = begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF);
        if (wide) {
            return true;
        }
        for (byte one : head) {
            boolean usual = one < 0 || one >= ' ' || one == '\t' || one == '\r' || one == '\n' || one == 0x1A;
            if (!usual) {
                return false;
            }
        }
        return !begins(head, '%', 'P', 'D', 'F') && !begins(head, 0xFF, 0xD8, 0xFF);
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
