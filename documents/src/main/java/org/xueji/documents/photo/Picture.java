package org.xueji.documents.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.xueji.documents.pdf.TextOutline;

/// A decoded, upright picture (图片). Every change gives another one.
public final class Picture {
    private static final float QUALITY = 0.88f;
    private static final float LOWEST_QUALITY = 0.3f;
    private static final int DARK = 128;
    private static final int EDGE = 6;

    private final BufferedImage image;

    /// @param image of type 3BYTE_BGR
    Picture(BufferedImage image) {
        this.image = image;
    }

    /// Width in pixels.
    public int width() {
        return image.getWidth();
    }

    /// Height in pixels.
    public int height() {
        return image.getHeight();
    }

    /// A part of the picture, all four told as shares of it from 0 to 1; what lies outside is left out.
    ///
    /// @throws IllegalArgumentException when nothing is left
    public Picture part(double left, double top, double width, double height) {
        int fromX = pixel(left, width());
        int fromY = pixel(top, height());
        int toX = pixel(left + width, width());
        int toY = pixel(top + height, height());
        if (toX <= fromX || toY <= fromY) {
            throw new IllegalArgumentException("nothing is left of the picture");
        }
        return drawn(image.getSubimage(fromX, fromY, toX - fromX, toY - fromY), toX - fromX, toY - fromY);
    }

    /// The largest part from the middle with this shape, for example 3 to 4.
    public Picture filling(int across, int down) {
        boolean tooWide = (long) width() * down > (long) height() * across;
        double width = tooWide ? (double) height() * across / down / width() : 1;
        double height = tooWide ? 1 : (double) width() * down / across / height();
        return part((1 - width) / 2, (1 - height) / 2, width, height);
    }

    /// The part that is written on (笔迹) with a narrow edge around it, so that a signature fills its place on the paper.
    ///
    /// @param atLeast how many dark pixels make a writing
    /// @return empty when there are fewer
    public Optional<Picture> written(int atLeast) {
        int dark = 0;
        Rectangle box = new Rectangle(-1, -1);
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                if (isDark(image.getRGB(x, y))) {
                    dark++;
                    box.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        if (dark < atLeast) {
            return Optional.empty();
        }
        box.grow(EDGE, EDGE);
        Rectangle kept = box.intersection(new Rectangle(width(), height()));
        return Optional.of(drawn(image.getSubimage(kept.x, kept.y, kept.width, kept.height), kept.width, kept.height));
    }

    /// The picture made so small that it fits; a small one stays as it is.
    public Picture within(int width, int height) {
        double scale = Math.min(1, Math.min((double) width / width(), (double) height / height()));
        int targetWidth = Math.max(1, (int) Math.round(width() * scale));
        int targetHeight = Math.max(1, (int) Math.round(height() * scale));
        BufferedImage smaller = image;
        // By halves, so that every pixel has a say in the result.
        while (smaller.getWidth() > 2 * targetWidth && smaller.getHeight() > 2 * targetHeight) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2).image;
        }
        return drawn(smaller, targetWidth, targetHeight);
    }

    /// The picture with a line of text across it again and again, half transparent (水印): what is copied from it still
    /// says what it was given for.
    public Picture watermarked(String text) {
        Picture marked = drawn(image, width(), height());
        Graphics2D graphics = marked.image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double size = Math.max(14, Math.min(width(), height()) / 14.0);
        Path2D line = TextOutline.of(text);
        line.transform(AffineTransform.getScaleInstance(size, size));
        graphics.rotate(-Math.PI / 7, width() / 2.0, height() / 2.0);
        double across = line.getBounds2D().getMaxX() + 2 * size;
        int reach = width() + height();
        graphics.setColor(new Color(96, 96, 96, 90));
        for (double y = -reach; y < 2.0 * reach; y += 3.5 * size) {
            for (double x = -reach; x < 2.0 * reach; x += across) {
                graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(line));
            }
        }
        graphics.dispose();
        return marked;
    }

    /// A JPEG file with nothing in it but the picture.
    public byte[] jpeg() {
        return jpeg(QUALITY);
    }

    /// A JPEG file of at most so many bytes, as good as they allow; more bytes only when the lowest quality needs them.
    public byte[] jpegWithin(int bytes) {
        byte[] jpeg = jpeg(QUALITY);
        for (float quality = QUALITY - 0.1f; jpeg.length > bytes && quality >= LOWEST_QUALITY; quality -= 0.1f) {
            jpeg = jpeg(quality);
        }
        return jpeg;
    }

    /// Measures only.
    @Override
    public String toString() {
        return "Picture[" + width() + "x" + height() + "]";
    }

    BufferedImage image() {
        return image;
    }

    private byte[] jpeg(float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Picture drawn(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return new Picture(target);
    }

    private static boolean isDark(int colour) {
        return 299 * (colour >> 16 & 0xFF) + 587 * (colour >> 8 & 0xFF) + 114 * (colour & 0xFF) < DARK * 1_000;
    }

    private static int pixel(double share, int pixels) {
        return Math.clamp(Math.round(share * pixels), 0, pixels);
    }
}
