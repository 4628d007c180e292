package org.xueji.documents.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of an XLSX workbook (工作簿的部件), unpacked under guard: what comes out is counted while it comes.
final class WorkbookParts implements AutoCloseable {
    private static final int ENTRY_LIMIT = 10_000;
    private static final long SMALL = 32L << 20;

    /// Where a part leads to.
    ///
    /// @param kind last word of the relation's name, for example `worksheet`
    record Relation(String kind, String target) {}

    private final ZipFile zip;
    private final TableLimits limits;
    private final long packed;
    private volatile long unpacked;

    private WorkbookParts(ZipFile zip, long packed, TableLimits limits) {
        this.zip = zip;
        this.packed = packed;
        this.limits = limits;
    }

    /// Opens the archive; what is no workbook is refused with its right name.
    static WorkbookParts open(Path file, TableLimits limits) throws IOException {
        try {
            WorkbookParts parts = new WorkbookParts(
                    new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), Files.size(file), limits);
            try {
                parts.refuseOthers();
                return parts;
            } catch (RuntimeException e) {
                parts.close();
                throw e;
            }
        } catch (ZipException e) {
            throw WorkbookXml.damaged();
        }
    }

    /// Opens a part for reading; empty when it is not there.
    Optional<WorkbookXml> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkbookXml(new Guarded(zip.getInputStream(entry), entry)));
        } catch (ZipException e) {
            throw WorkbookXml.damaged();
        }
    }

    /// Size of a part as the archive tells it, for progress only.
    long size(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /// Where a part leads to, by the identifier of the relation.
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> relations = new HashMap<>();
        Optional<WorkbookXml> found = part(folder + "_rels/" + part.substring(slash) + ".rels");
        if (found.isEmpty()) {
            return relations;
        }
        try (WorkbookXml xml = found.get()) {
            for (WorkbookXml.Event event = xml.next(); event != WorkbookXml.Event.END_OF_PART; event = xml.next()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (event == WorkbookXml.Event.START
                        && id != null
                        && type != null
                        && target != null
                        && !"External".equals(xml.attribute("TargetMode"))
                        && relations.size() < ENTRY_LIMIT) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), within(folder, target)));
                }
            }
        }
        return relations;
    }

    /// How much has been unpacked.
    long unpacked() {
        return unpacked;
    }

    long packed() {
        return packed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void refuseOthers() throws IOException {
        if (zip.size() > ENTRY_LIMIT) {
            throw new TableFileRefused(TableProblem.FILE_BOMB, 0);
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            return;
        }
        boolean otherDocument = zip.getEntry("mimetype") != null || zip.getEntry("META-INF/MANIFEST.MF") != null;
        throw new TableFileRefused(otherDocument ? TableProblem.FILE_TYPE : TableProblem.FILE_ARCHIVE, 0);
    }

    private static String within(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        try {
            return URI.create("/" + folder)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
            // No part has such a name, so nothing is found there.
            return folder + target;
        }
    }

    private void count(int more) {
        unpacked += more;
        if (unpacked > limits.unpackedBytes()) {
            throw new TableFileRefused(TableProblem.FILE_TOO_LARGE, 0);
        }
        if (unpacked > SMALL && unpacked / limits.ratio() > packed) {
            throw new TableFileRefused(TableProblem.FILE_BOMB, 0);
        }
    }

    /// Counts, and at the end compares the checksum, which the archive's reader does not.
    private final class Guarded extends FilterInputStream {
        private final CRC32 checksum = new CRC32();
        private final ZipEntry entry;

        Guarded(InputStream source, ZipEntry entry) {
            super(source);
            this.entry = entry;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, from, length);
            } catch (ZipException | EOFException e) {
                throw WorkbookXml.damaged();
            }
            if (read > 0) {
                checksum.update(bytes, from, read);
                count(read);
            } else if (read < 0 && entry.getCrc() >= 0 && checksum.getValue() != entry.getCrc()) {
                throw WorkbookXml.damaged();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
