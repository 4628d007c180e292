package org.xueji.documents.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// Reads an uploaded picture (读取图片): exactly JPEG or PNG, told by content.
///
/// The header is looked at before anything is decoded; at most 6 million pixels are decoded, and no more files at once
/// than there are processors, so memory stays bounded whatever arrives.
public final class PictureFile {
    private static final int DECODED_LIMIT = 6_000_000;
    private static final int SCAN_LIMIT = 100;
    private static final Semaphore DECODERS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    static {
        ImageIO.setUseCache(false);
    }

    /// What came of it.
    public sealed interface Outcome permits Read, Refused {}

    /// A picture, upright.
    public record Read(Picture picture) implements Outcome {}

    /// None, and why.
    public record Refused(PictureProblem problem) implements Outcome {}

    private PictureFile() {}

    /// Reads a file.
    public static Outcome read(byte[] content, PictureLimits limits) {
        if (content.length > limits.bytes()) {
            return new Refused(PictureProblem.TOO_MANY_BYTES);
        }
        PictureHeader header = PictureHeader.of(content);
        if (header == null) {
            return new Refused(PictureProblem.NOT_A_PICTURE);
        }
        PictureProblem problem = problem(header, limits);
        if (problem != null) {
            return new Refused(problem);
        }
        DECODERS.acquireUninterruptibly();
        try {
            return new Read(new Picture(upright(decoded(content, header), header.orientation())));
        } catch (IOException | RuntimeException e) {
            // The decoder throws whatever a broken or hostile file makes it throw; the file is refused all the same.
            return new Refused(PictureProblem.DAMAGED);
        } finally {
            DECODERS.release();
        }
    }

    private static @Nullable PictureProblem problem(PictureHeader header, PictureLimits limits) {
        int width = header.isTurned() ? header.height() : header.width();
        int height = header.isTurned() ? header.width() : header.height();
        if (width <= 0 || height <= 0) {
            return PictureProblem.NOT_A_PICTURE;
        }
        if (width > limits.longest() || height > limits.longest()) {
            return PictureProblem.TOO_MANY_PIXELS;
        }
        if (width < limits.narrowest() || height < limits.lowest()) {
            return PictureProblem.TOO_SMALL;
        }
        return header.whole() && header.scans() >= 1 && header.scans() <= SCAN_LIMIT ? null : PictureProblem.DAMAGED;
    }

    private static BufferedImage decoded(byte[] content, PictureHeader header) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(header.format()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = 1;
            while ((long) header.width() / step * (header.height() / step) > DECODED_LIMIT) {
                step++;
            }
            parameters.setSourceSubsampling(step, step, 0, 0);
            return header.components() == 4
                    ? fromPrint(reader.readRaster(0, parameters), header.transform())
                    : onWhite(reader.read(0, parameters));
        } finally {
            reader.dispose();
        }
    }

    // Print colours (CMYK): programs of Adobe keep them inverted, with or without a turn to brightness and colour.
    private static BufferedImage fromPrint(Raster raster, int transform) {
        BufferedImage image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[raster.getWidth() * 4];
        int[] colours = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int x = 0; x < colours.length; x++) {
                int first = row[4 * x];
                int second = row[4 * x + 1];
                int third = row[4 * x + 2];
                int black = row[4 * x + 3];
                if (transform == 2) {
                    double blueness = second - 128;
                    double redness = third - 128;
                    third = limited(first + 1.772 * blueness);
                    second = limited(first - 0.344 * blueness - 0.714 * redness);
                    first = limited(first + 1.402 * redness);
                }
                boolean inverted = transform >= 0;
                int red = inverted ? first * black / 255 : (255 - first) * (255 - black) / 255;
                int green = inverted ? second * black / 255 : (255 - second) * (255 - black) / 255;
                int blue = inverted ? third * black / 255 : (255 - third) * (255 - black) / 255;
                colours[x] = red << 16 | green << 8 | blue;
            }
            image.setRGB(0, y, colours.length, 1, colours, 0, colours.length);
        }
        return image;
    }

    private static int limited(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private static BufferedImage onWhite(BufferedImage decoded) {
        BufferedImage image = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return image;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean turned = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }
}
