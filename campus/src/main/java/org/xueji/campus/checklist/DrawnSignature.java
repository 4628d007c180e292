package org.xueji.campus.checklist;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A signature drawn in the page (手写签名): read from the canvas's data address and drawn anew, so that nothing but
/// the strokes is kept.
final class DrawnSignature {
    private static final String PREFIX = "data:image/png;base64,";
    private static final int LONGEST = 200_000;
    private static final int WIDEST = 2_000;
    private static final int STROKES = 60;

    private DrawnSignature() {}

    /// The picture as JPEG; empty when there is none, when it is no picture of a fitting size, or nothing is drawn.
    static Optional<byte[]> read(String dataAddress) {
        if (!dataAddress.startsWith(PREFIX) || dataAddress.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(dataAddress.substring(PREFIX.length()));
            return decoded(bytes).filter(DrawnSignature::hasStrokes).map(DrawnSignature::encoded);
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    // The size is read before anything is unpacked.
    private static Optional<BufferedImage> decoded(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            reader.setInput(input);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                return Optional.empty();
            }
            BufferedImage source = reader.read(0);
            BufferedImage picture =
                    new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = picture.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            pen.drawImage(source, 0, 0, null);
            pen.dispose();
            return Optional.of(picture);
        }
    }

    private static boolean hasStrokes(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark >= STROKES;
    }

    private static byte[] encoded(BufferedImage picture) {
        try (ByteArrayOutputStream output = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
    }
}
