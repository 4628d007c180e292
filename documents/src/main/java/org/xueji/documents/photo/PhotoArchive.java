package org.xueji.documents.photo;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xueji.standards.TypedText;

/// A ZIP of portraits (照片压缩包), each file named by a number of its person; folders do not matter.
///
/// The list of its files is weighed before it is read, so that no archive can fill the memory with names. A single
/// broken file is refused by itself and leaves the others usable.
public final class PhotoArchive implements AutoCloseable {
    private static final int MOST_FILES = 100_000;
    private static final long LARGEST_LIST = 32L << 20;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final Charset NAMES = Charset.forName("GB18030");
    private static final PictureLimits LIMITS = PictureLimits.portrait();
    private static final Pattern LONG_NUMBER = Pattern.compile("([0-9Xx]{4})[0-9Xx]{7,}([0-9Xx]{4})");

    /// A file of the archive.
    ///
    /// @param number its name without folder and extension, half-width, no spaces
    /// @param shown its whole name, long numbers masked
    public record Photo(String number, String shown, String path) {}

    private final ZipFile zip;

    private PhotoArchive(ZipFile zip) {
        this.zip = zip;
    }

    /// Opens an archive.
    ///
    /// @throws IOException when it is no ZIP, is damaged, or lists more than 100 000 files
    public static PhotoArchive open(Path file) throws IOException {
        if (listLength(file) > LARGEST_LIST) {
            throw new IOException("too long a list of files");
        }
        ZipFile zip = new ZipFile(file.toFile(), NAMES);
        if (zip.size() > MOST_FILES) {
            zip.close();
            throw new IOException("too many files");
        }
        return new PhotoArchive(zip);
    }

    /// The files in the order of the archive, without folders and what systems hide.
    public List<Photo> photos() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(path -> !path.startsWith("__MACOSX") && !base(path).startsWith("."))
                .map(path -> new Photo(number(base(path)), masked(path), path))
                .toList();
    }

    /// Reads one of the files as a portrait.
    public PictureFile.Outcome read(Photo photo) {
        try (InputStream content = zip.getInputStream(zip.getEntry(photo.path()))) {
            return PictureFile.read(content.readNBytes(LIMITS.bytes() + 1), LIMITS);
        } catch (IOException e) {
            return new PictureFile.Refused(PictureProblem.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String number(String base) {
        int dot = base.lastIndexOf('.');
        return TypedText.compact(dot < 0 ? base : base.substring(0, dot));
    }

    private static String masked(String path) {
        return LONG_NUMBER.matcher(path).replaceAll("$1****$2");
    }

    /// What the end of the archive says about the length of its list; the largest where it says it more than once.
    private static long listLength(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(archive.length(), END_LENGTH + LONGEST_REMARK);
            byte[] end = new byte[length];
            archive.seek(archive.length() - length);
            archive.readFully(end);
            ByteBuffer look = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            long longest = 0;
            for (int at = 0; at <= length - END_LENGTH; at++) {
                if (look.getInt(at) == END) {
                    longest = Math.max(longest, Integer.toUnsignedLong(look.getInt(at + 12)));
                }
            }
            return longest;
        }
    }
}
