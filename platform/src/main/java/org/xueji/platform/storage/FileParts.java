package org.xueji.platform.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.xueji.platform.sealing.Sealing;

/// A large file kept in sealed parts of 4 MB (大文件分段密封): no more of it than one part is ever in memory.
public final class FileParts {
    /// Where the parts of one file are kept, numbered from 0.
    public interface Keeper {
        /// Keeps a sealed part.
        void keep(int part, byte[] sealed);

        /// A sealed part; empty after the last.
        Optional<byte[]> find(int part);
    }

    /// Work on the clear copy of a file.
    public interface Work<T> {
        /// Does it.
        T on(Path copy) throws IOException;
    }

    private static final int PART = 4 << 20;

    private final Sealing sealing;
    private final String place;
    private final Keeper keeper;

    /// @param place of the file, to which its parts are sealed: `table.column|key`
    public FileParts(Sealing sealing, String place, Keeper keeper) {
        this.sealing = sealing;
        this.place = place;
        this.keeper = keeper;
    }

    /// Keeps what a stream brings, up to the first part beyond a limit; does not close it.
    ///
    /// @return the bytes kept; more than the limit when the file is larger
    public long store(InputStream content, long limit) throws IOException {
        long size = 0;
        int part = 0;
        byte[] bytes = content.readNBytes(PART);
        while (bytes.length > 0 && size <= limit) {
            keeper.keep(part, sealing.seal(bytes, placeOf(part)));
            size += bytes.length;
            part++;
            bytes = content.readNBytes(PART);
        }
        return size;
    }

    /// Lays the file out in the file system, readable by nobody else; the caller deletes it.
    public Path clearCopy() {
        try {
            Path copy = Files.createTempFile("upload", ".part", ownOnly());
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16)) {
                copyTo(target);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be laid out for reading", e);
        }
    }

    /// Does something with a clear copy and deletes it.
    public <T> T withCopy(Work<T> work) throws IOException {
        Path copy = clearCopy();
        try {
            return work.on(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void copyTo(OutputStream target) throws IOException {
        int part = 0;
        for (Optional<byte[]> sealed = keeper.find(part); sealed.isPresent(); sealed = keeper.find(part)) {
            target.write(sealing.openBytes(sealed.get(), placeOf(part)));
            part++;
        }
    }

    private String placeOf(int part) {
        return place + "|" + part;
    }

    private static FileAttribute<?>[] ownOnly() {
        boolean posix =
                Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
