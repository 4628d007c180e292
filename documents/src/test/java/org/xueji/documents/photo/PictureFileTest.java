package org.xueji.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xueji.documents.photo.Pictures.exif;
import static org.xueji.documents.photo.Pictures.file;
import static org.xueji.documents.photo.Pictures.plain;
import static org.xueji.documents.photo.Pictures.read;
import static org.xueji.documents.photo.Pictures.refusal;
import static org.xueji.documents.photo.Pictures.withSegment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PictureFileTest {
    @Test
    @DisplayName("C-07 JPEG and PNG are read by content and written anew as JPEG")
    void kinds() throws IOException {
        BufferedImage transparent = new BufferedImage(300, 400, BufferedImage.TYPE_INT_ARGB);
        for (byte[] content : new byte[][] {
            file(plain(300, 400, Color.CYAN), "jpg"),
            file(plain(300, 400, Color.CYAN), "png"),
            file(transparent, "png"),
            file(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), "jpg"),
            file(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_INDEXED), "png"),
            file(new BufferedImage(300, 400, BufferedImage.TYPE_USHORT_GRAY), "png"),
        }) {
            byte[] jpeg = read(content).jpeg();
            assertThat(PictureHeader.of(jpeg).format()).isEqualTo("jpeg");
            assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getHeight()).isEqualTo(400);
        }
        assertThat(colour(read(file(transparent, "png")), 0, 0)).isEqualTo(Color.WHITE);
        for (String other : new String[] {"gif", "bmp"}) {
            assertThat(refusal(file(plain(300, 400, Color.CYAN), other))).isEqualTo(PictureProblem.NOT_A_PICTURE);
        }
        for (String other : new String[] {"", "%PDF-1.7", "GIF89a", "RIFF\0\0\0\0WEBPVP8 ", "<svg/>"}) {
            assertThat(refusal(other.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(PictureProblem.NOT_A_PICTURE);
        }
    }

    @Test
    @DisplayName("C-07 of a signature the part that is written on is kept, nothing of an empty sheet")
    void written() throws IOException {
        BufferedImage sheet = new BufferedImage(900, 300, BufferedImage.TYPE_INT_ARGB);
        assertThat(read(file(sheet, "png")).written(1)).isEmpty();
        for (int x = 400; x < 500; x++) {
            sheet.setRGB(x, 100 + (x - 400) / 2, Color.BLACK.getRGB());
        }
        Picture written = read(file(sheet, "png")).written(100).orElseThrow();
        assertThat(written.width()).isEqualTo(112);
        assertThat(written.height()).isEqualTo(62);
        assertThat(read(file(sheet, "png")).written(101)).isEmpty();
    }

    @Test
    @DisplayName("C-07 a watermark lies over the whole picture and leaves the picture itself as it was")
    void watermark() throws IOException {
        Picture plain = read(file(plain(800, 500, Color.WHITE), "jpg"));
        Picture marked = plain.watermarked("仅供示例理工学院学籍核查使用");
        assertThat(marked.toString()).isEqualTo(plain.toString());
        for (int[] corner : new int[][] {{0, 0}, {400, 0}, {0, 250}, {400, 250}}) {
            long dark = 0;
            for (int x = corner[0]; x < corner[0] + 400; x++) {
                for (int y = corner[1]; y < corner[1] + 250; y++) {
                    dark += (marked.image().getRGB(x, y) & 0xFF) < 230 ? 1 : 0;
                }
            }
            assertThat(dark).isBetween(1_000L, 40_000L);
        }
        assertThat(plain.image().getRGB(400, 250) & 0xFF).isGreaterThan(250);
    }

    @Test
    @Timeout(2)
    @DisplayName("C-07 a file that claims giant sides is refused by its header (T-73)")
    void giants() throws IOException {
        byte[] png = file(plain(300, 400, Color.CYAN), "png");
        ByteBuffer.wrap(png).putInt(16, 65_000).putInt(20, 65_000);
        assertThat(refusal(png)).isEqualTo(PictureProblem.TOO_MANY_PIXELS);
        ByteBuffer.wrap(png).putInt(16, -1);
        assertThat(refusal(png)).isEqualTo(PictureProblem.NOT_A_PICTURE);
        byte[] jpeg = file(plain(300, 400, Color.CYAN), "jpg");
        int frame = frame(jpeg);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 64_250).putShort(frame + 7, (short) 64_250);
        assertThat(refusal(jpeg)).isEqualTo(PictureProblem.TOO_MANY_PIXELS);
        assertThat(refusal(new byte[(2 << 20) + 1])).isEqualTo(PictureProblem.TOO_MANY_BYTES);
        assertThat(refusal(file(plain(89, 120, Color.CYAN), "jpg"))).isEqualTo(PictureProblem.TOO_SMALL);
    }

    @Test
    @DisplayName("C-07 a picture that did not arrive whole is refused, wherever it broke off")
    void truncated() throws IOException {
        for (String format : new String[] {"jpg", "png"}) {
            byte[] whole = file(Pictures.portrait(Pictures.GROUND, 240), format);
            for (int length = 40; length < whole.length - 20; length += whole.length / 30) {
                assertThat(refusal(Arrays.copyOf(whole, length)))
                        .isIn(PictureProblem.DAMAGED, PictureProblem.NOT_A_PICTURE);
            }
        }
    }

    @Test
    @DisplayName("C-07 nothing of the file but the picture is kept: no place, no script, no archive behind it (T-73)")
    void nothingBeside() throws IOException {
        byte[] jpeg = file(plain(300, 400, Color.CYAN), "jpg");
        byte[] place = withSegment(jpeg, 0xE1, exif(1, "GPS 23.0,113.7"));
        byte[] comment = withSegment(place, 0xFE, "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(comment);
        both.writeBytes("PK\3\4 %PDF-1.7 <script>".getBytes(StandardCharsets.US_ASCII));
        String clean = new String(read(both.toByteArray()).jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(clean)
                .doesNotContain("GPS")
                .doesNotContain("script")
                .doesNotContain("PK\3\4")
                .doesNotContain("Exif");
        assertThat(clean.getBytes(StandardCharsets.ISO_8859_1)).endsWith(0xFF, 0xD9);
    }

    @Test
    @DisplayName("C-07 a picture is turned upright as the camera was held")
    void upright() throws IOException {
        BufferedImage held = plain(400, 300, Color.WHITE);
        for (int y = 0; y < 150; y++) {
            for (int x = 0; x < 200; x++) {
                held.setRGB(x, y, Color.RED.getRGB());
            }
        }
        byte[] jpeg = file(held, "jpg");
        // Where the red quarter of the file belongs: left or right, top or bottom.
        String[] corners = {"", "LT", "RT", "RB", "LB", "LT", "RT", "RB", "LB"};
        for (int orientation = 1; orientation <= 8; orientation++) {
            Picture picture = read(withSegment(jpeg, 0xE1, exif(orientation, "")));
            boolean turned = orientation >= 5;
            assertThat(picture.width()).isEqualTo(turned ? 300 : 400);
            int x = corners[orientation].charAt(0) == 'L' ? 20 : picture.width() - 20;
            int y = corners[orientation].charAt(1) == 'T' ? 20 : picture.height() - 20;
            Color found = colour(picture, x, y);
            assertThat(found.getRed() - found.getGreen())
                    .as("orientation %d", orientation)
                    .isGreaterThan(200);
        }
    }

    @Test
    @DisplayName("C-07 print colours are read as people see them (T-73)")
    void print() throws IOException {
        Color red = colour(read(Pictures.print(300, 400, 250, 10, 10, 255)), 150, 200);
        assertThat(red.getRed()).isGreaterThan(230);
        assertThat(red.getGreen()).isLessThan(40);
        assertThat(red.getBlue()).isLessThan(40);
    }

    @Test
    @Timeout(10)
    @DisplayName("C-07 a file with thousands of passes or with a bomb in its remarks ends early (T-73)")
    void bombs() throws IOException {
        byte[] jpeg = file(plain(300, 400, Color.CYAN), "jpg");
        int scan = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int pass = 0; pass < 150; pass++) {
            many.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        many.write(0xFF);
        many.write(0xD9);
        assertThat(refusal(many.toByteArray())).isEqualTo(PictureProblem.DAMAGED);
        byte[] png = file(plain(300, 400, Color.CYAN), "png");
        assertThat(read(withRemark(png)).width()).isEqualTo(300);
    }

    @Test
    @DisplayName("C-07 large pictures are read small, in memory that does not grow with them")
    void large() throws IOException {
        byte[] content = file(plain(5_000, 4_000, Color.CYAN), "jpg");
        Picture picture = read(content);
        assertThat((long) picture.width() * picture.height()).isLessThanOrEqualTo(6_000_000);
        assertThat((double) picture.width() / picture.height()).isBetween(1.24, 1.26);
    }

    @Test
    @DisplayName("C-07 a picture can be cut to a shape, to a part, and made small")
    void cut() throws IOException {
        Picture picture = read(file(Pictures.portrait(Pictures.GROUND, 240), "jpg"));
        assertThat(picture.filling(1, 1)).hasToString("Picture[480x480]");
        assertThat(picture.filling(1, 2)).hasToString("Picture[320x640]");
        assertThat(picture.part(0.25, 0.5, 0.5, 9)).hasToString("Picture[240x320]");
        assertThat(picture.within(120, 120)).hasToString("Picture[90x120]");
        assertThat(picture.within(4_000, 4_000)).hasToString("Picture[480x640]");
        assertThat(colour(picture.within(30, 40), 1, 1).getBlue()).isGreaterThan(240);
        assertThatIllegalArgumentException().isThrownBy(() -> picture.part(1, 0, 1, 1));
        assertThat(picture.jpegWithin(20_000)).hasSizeLessThanOrEqualTo(20_000);
        assertThat(picture.jpegWithin(1)).isNotEmpty();
    }

    private static byte[] withRemark(byte[] png) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        deflated.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream bomb = new DeflaterOutputStream(deflated)) {
            byte[] much = new byte[1 << 20];
            for (int at = 0; at < 256; at++) {
                bomb.write(much);
            }
        }
        byte[] content = deflated.toByteArray();
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        chunk.put("zTXt".getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array(), 4, content.length + 4);
        chunk.putInt((int) checksum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, 33);
        bytes.writeBytes(chunk.array());
        bytes.write(png, 33, png.length - 33);
        return bytes.toByteArray();
    }

    private static int frame(byte[] jpeg) {
        return new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
    }

    private static Color colour(Picture picture, int x, int y) {
        return new Color(picture.image().getRGB(x, y));
    }
}
