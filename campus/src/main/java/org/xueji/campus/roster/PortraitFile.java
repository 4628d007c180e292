package org.xueji.campus.roster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Reads an uploaded portrait (照片文件) and writes it anew as JPEG, without whatever else the file carried.
///
/// The size is read from the header before anything is decoded.
final class PortraitFile {
    private static final int LONGEST = 6_000;
    private static final int NARROWEST = 90;
    private static final int LOWEST = 120;
    private static final float QUALITY = 0.88f;

    /// What became of a file.
    ///
    /// @param jpeg absent when it was refused
    record Result(byte @Nullable [] jpeg, @Nullable PhotoProblem problem) {}

    private PortraitFile() {}

    static Result read(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Result(null, PhotoProblem.NOT_A_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, input);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The decoder throws whatever a hostile file makes it throw; the file is refused all the same.
            return new Result(null, PhotoProblem.NOT_A_PICTURE);
        }
    }

    private static Result read(ImageReader reader, ImageInputStream input) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) {
            return new Result(null, PhotoProblem.NOT_A_PICTURE);
        }
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST || height > LONGEST) {
            return new Result(null, PhotoProblem.TOO_LARGE);
        }
        if (width < NARROWEST || height < LOWEST) {
            return new Result(null, PhotoProblem.TOO_SMALL);
        }
        boolean usual = Math.abs(width * 4 - height * 3) * 50L <= height * 3L;
        return new Result(jpeg(reader.read(0)), usual ? null : PhotoProblem.SHAPE);
    }

    private static byte[] jpeg(BufferedImage decoded) throws IOException {
        BufferedImage fresh = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = fresh.createGraphics();
        graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(fresh, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
