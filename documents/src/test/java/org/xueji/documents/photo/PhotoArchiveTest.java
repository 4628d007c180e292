package org.xueji.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoArchiveTest {
    private static final byte[] PORTRAIT = portrait();

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "C-03 photos are found in any folder by their number; hidden files and folders are left out, numbers masked")
    void names() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("照片/软件1班/99000019980420123x.JPG", PORTRAIT);
        files.put("２０１６ 01.jpg", PORTRAIT);
        files.put("__MACOSX/201601.jpg", PORTRAIT);
        files.put("照片/.DS_Store", new byte[1]);
        files.put("../../201602", PORTRAIT);
        try (PhotoArchive archive = PhotoArchive.open(zip(files))) {
            assertThat(archive.photos())
                    .extracting(PhotoArchive.Photo::number)
                    .containsExactly("99000019980420123x", "201601", "201602");
            assertThat(archive.photos().getFirst().shown()).isEqualTo("照片/软件1班/9900****123x.JPG");
            assertThat(archive.read(archive.photos().getFirst())).isInstanceOf(PictureFile.Read.class);
        }
    }

    @Test
    @DisplayName("C-03 one broken file is refused by itself, the others stay usable")
    void brokenFile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("1.jpg", PORTRAIT);
        files.put("2.jpg", PORTRAIT);
        Path file = zip(files);
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, 45, 345, (byte) 0xFF);
        Files.write(file, content);
        try (PhotoArchive archive = PhotoArchive.open(file)) {
            assertThat(archive.read(archive.photos().get(0)))
                    .isEqualTo(new PictureFile.Refused(PictureProblem.DAMAGED));
            assertThat(archive.read(archive.photos().get(1))).isInstanceOf(PictureFile.Read.class);
        }
    }

    @Test
    @DisplayName("C-03 what is no archive, is cut off, or lists more than 100,000 files is refused before it is read")
    void none() throws IOException {
        Path file = zip(Map.of("1.jpg", PORTRAIT));
        byte[] content = Files.readAllBytes(file);
        byte[] claiming = content.clone();
        ByteBuffer.wrap(claiming).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length - 10, 0x7FFFFFFF);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number <= 100_000; number++) {
            many.put(String.valueOf(number), new byte[0]);
        }
        Path crowded = zip(many);
        for (byte[] bad : new byte[][] {
            "no archive".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            Arrays.copyOf(content, content.length / 2),
            claiming,
            Files.readAllBytes(crowded)
        }) {
            Files.write(file, bad);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> PhotoArchive.open(file));
        }
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path file = Files.createTempFile(folder, "photos", ".zip");
        try (OutputStream target = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(target, Charset.forName("GB18030"))) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static byte[] portrait() {
        try {
            return Pictures.file(Pictures.plain(300, 400, Color.CYAN), "jpg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
