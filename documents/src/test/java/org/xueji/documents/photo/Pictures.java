package org.xueji.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Draws invented people, for tests.
final class Pictures {
    static final Color GROUND = new Color(100, 197, 255);
    static final Color SKIN = new Color(224, 172, 138);

    private Pictures() {}

    /// A portrait 480 by 640: ground, hair, face, eyes, shirt and the grain of a camera.
    static BufferedImage portrait(Color ground, int faceX) {
        BufferedImage image = new BufferedImage(480, 640, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, 480, 640);
        graphics.setColor(new Color(40, 30, 25));
        graphics.fillOval(faceX - 130, 80, 260, 260);
        graphics.setColor(SKIN);
        graphics.fillOval(faceX - 110, 120, 220, 300);
        graphics.setColor(Color.BLACK);
        for (int eye : new int[] {-50, 50}) {
            graphics.fillOval(faceX + eye - 18, 240, 36, 16);
            graphics.fillRect(faceX + eye - 25, 215, 50, 6);
        }
        graphics.fillRect(faceX - 30, 350, 60, 8);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(faceX - 180, 440, 360, 200);
        graphics.dispose();
        Random random = new Random(7);
        for (int i = 0; i < 480 * 640; i++) {
            int colour = image.getRGB(i % 480, i / 480);
            int grain = random.nextInt(13) - 6;
            image.setRGB(
                    i % 480,
                    i / 480,
                    new Color(
                                    Math.clamp((colour >> 16 & 0xFF) + grain, 0, 255),
                                    Math.clamp((colour >> 8 & 0xFF) + grain, 0, 255),
                                    Math.clamp((colour & 0xFF) + grain, 0, 255))
                            .getRGB());
        }
        return image;
    }

    static BufferedImage plain(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /// A JPEG with print colours as Adobe's programs write it: inverted, four components.
    static byte[] print(int width, int height, int... inverted) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inverted);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return withSegment(bytes.toByteArray(), 0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
    }

    /// The JPEG with one more segment after its beginning.
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write(content.length + 2 >> 8);
        bytes.write(content.length + 2);
        bytes.writeBytes(content);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /// The segment in which cameras keep how they were held.
    static byte[] exif(int orientation, String secret) {
        byte[] head = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'I',
            'I',
            42,
            0,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.writeBytes(secret.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    static Picture read(byte[] content) {
        PictureFile.Outcome outcome = PictureFile.read(content, PictureLimits.portrait());
        assertThat(outcome).isInstanceOf(PictureFile.Read.class);
        return ((PictureFile.Read) outcome).picture();
    }

    static PictureProblem refusal(byte[] content) {
        PictureFile.Outcome outcome = PictureFile.read(content, PictureLimits.portrait());
        assertThat(outcome).isInstanceOf(PictureFile.Refused.class);
        return ((PictureFile.Refused) outcome).problem();
    }
}
