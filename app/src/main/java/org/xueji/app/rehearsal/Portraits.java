package org.xueji.app.rehearsal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Portraits drawn by code (虚构证件照): 480 × 640, blue background, a friendly face that belongs to nobody.
final class Portraits {
    static final int OF_A_SEX = 48;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    private static final float QUALITY = 0.82f;
    private static final int SEED = 7_919;
    private static final Color BACKGROUND = new Color(0x43, 0x8E, 0xDB);
    private static final Color[] SKINS = {
        new Color(0xF6DCC6), new Color(0xF1D0B5), new Color(0xEBC4A4), new Color(0xE2B591), new Color(0xF8E2D0)
    };
    private static final Color[] HAIRS = {
        new Color(0x1E1A18), new Color(0x2B2320), new Color(0x3A2C25), new Color(0x15171C)
    };
    private static final Color[] CLOTHES = {
        new Color(0xF4F5F7),
        new Color(0x2E3A55),
        new Color(0x6B7A8F),
        new Color(0x8A2F3B),
        new Color(0x3F6B57),
        new Color(0x2B2B30),
        new Color(0xD9C9A8)
    };

    private Portraits() {}

    /// Every portrait as JPEG: first those of men, then those of women.
    static List<byte[]> all() {
        return IntStream.range(0, OF_A_SEX * 2)
                .parallel()
                .mapToObj(at -> jpeg(drawn(at >= OF_A_SEX, new Random(SEED + at))))
                .toList();
    }

    private static BufferedImage drawn(boolean woman, Random random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.setColor(BACKGROUND);
        paper.fillRect(0, 0, WIDTH, HEIGHT);
        new Face(paper, woman, random).draw();
        paper.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("a portrait could not be written to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// One face; what is drawn later lies above.
    private static final class Face {
        private static final double MIDDLE = 240;

        private final Graphics2D paper;
        private final boolean woman;
        private final Color skin;
        private final Color hair;
        private final Color cloth;
        private final double wide;
        private final double high;
        private final double eyes;
        private final int style;
        private final int fringe;
        private final boolean glasses;
        private final double smile;

        Face(Graphics2D paper, boolean woman, Random random) {
            this.paper = paper;
            this.woman = woman;
            this.skin = SKINS[random.nextInt(SKINS.length)];
            this.hair = HAIRS[random.nextInt(HAIRS.length)];
            this.cloth = CLOTHES[random.nextInt(CLOTHES.length)];
            this.wide = (woman ? 176 : 186) + random.nextInt(18);
            this.high = 232 + random.nextInt(22);
            this.eyes = 42 + random.nextInt(8);
            this.style = random.nextInt(4);
            this.fringe = random.nextInt(3);
            this.glasses = random.nextInt(3) == 0;
            this.smile = 8 + random.nextInt(12);
        }

        void draw() {
            double top = 320 - high / 2;
            if (woman) {
                longHair(top);
            }
            shoulders();
            neck();
            ears();
            fill(skin, new Ellipse2D.Double(MIDDLE - wide / 2, top, wide, high));
            hairOnTop(top);
            features();
        }

        private void shoulders() {
            Path2D body = new Path2D.Double();
            body.moveTo(40, HEIGHT);
            body.curveTo(56, 530, 130, 500, 200, 486);
            body.lineTo(280, 486);
            body.curveTo(350, 500, 424, 530, 440, HEIGHT);
            body.closePath();
            fill(cloth, body);
            Path2D collar = new Path2D.Double();
            collar.moveTo(196, 484);
            collar.lineTo(MIDDLE, 566);
            collar.lineTo(284, 484);
            collar.closePath();
            fill(style % 2 == 0 ? Color.WHITE : cloth.darker(), collar);
        }

        private void neck() {
            fill(shade(skin), new RoundRectangle2D.Double(MIDDLE - 44, 400, 88, 112, 60, 60));
        }

        private void ears() {
            double side = wide / 2 - 4;
            fill(skin, new Ellipse2D.Double(MIDDLE - side - 18, 306, 30, 50));
            fill(skin, new Ellipse2D.Double(MIDDLE + side - 12, 306, 30, 50));
        }

        private void longHair(double top) {
            double length = style == 0 ? 250 : style == 1 ? 330 : style == 2 ? 400 : 210;
            fill(
                    hair,
                    new RoundRectangle2D.Double(
                            MIDDLE - wide / 2 - 34, top - 34, wide + 68, length + 60, wide + 60, 240));
        }

        private void hairOnTop(double top) {
            Area cap = new Area(new Ellipse2D.Double(MIDDLE - wide / 2 - 14, top - 30, wide + 28, high * 0.86));
            double line = top + (woman ? 62 : 54);
            Hairline cut = new Hairline(line);
            cap.subtract(cut.below(fringe));
            fill(hair, cap);
            if (!woman) {
                fill(hair, new Rectangle2D.Double(MIDDLE - wide / 2 - 12, top + 50, 18, 52));
                fill(hair, new Rectangle2D.Double(MIDDLE + wide / 2 - 6, top + 50, 18, 52));
            }
            if (woman && style == 3) {
                fill(hair, new Ellipse2D.Double(MIDDLE - 46, top - 86, 92, 80));
            }
        }

        private void features() {
            Color ink = new Color(0x2A2320);
            for (int side : new int[] {-1, 1}) {
                double x = MIDDLE + side * eyes;
                fill(Color.WHITE, new Ellipse2D.Double(x - 17, 312, 34, 21));
                fill(ink, new Ellipse2D.Double(x - 9, 313, 18, 19));
                fill(Color.WHITE, new Ellipse2D.Double(x - 1, 316, 6, 6));
                line(ink, 4, new Arc2D.Double(x - 18, 309, 36, 26, 20, 140, Arc2D.OPEN));
                line(hair, woman ? 5 : 8, new Arc2D.Double(x - 24, 282, 48, 28, 35, 110, Arc2D.OPEN));
            }
            line(shade(skin), 5, new Arc2D.Double(MIDDLE - 12, 344, 24, 26, 200, 140, Arc2D.OPEN));
            Color lips = woman ? new Color(0xC9606A) : new Color(0xB4705F);
            line(lips, 7, new Arc2D.Double(MIDDLE - 34, 384 - smile, 68, 20 + smile * 1.4, 200, 140, Arc2D.OPEN));
            if (glasses) {
                for (int side : new int[] {-1, 1}) {
                    line(ink, 4, new RoundRectangle2D.Double(MIDDLE + side * eyes - 30, 298, 60, 46, 26, 26));
                }
                line(ink, 4, new Arc2D.Double(MIDDLE - 16, 308, 32, 20, 20, 140, Arc2D.OPEN));
            }
        }

        private void fill(Color colour, Shape shape) {
            paper.setColor(colour);
            paper.fill(shape);
        }

        private void line(Color colour, float width, Shape shape) {
            paper.setColor(colour);
            paper.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(shape);
        }

        private static Color shade(Color colour) {
            return new Color(
                    (int) (colour.getRed() * 0.88), (int) (colour.getGreen() * 0.84), (int) (colour.getBlue() * 0.8));
        }
    }

    /// Where the hair ends above the forehead: straight, parted at the side, or round.
    private record Hairline(double line) {
        Area below(int kind) {
            Path2D edge = new Path2D.Double();
            edge.moveTo(0, HEIGHT);
            edge.lineTo(0, line + 60);
            switch (kind) {
                case 0 -> {
                    edge.lineTo(150, line + 44);
                    edge.curveTo(190, line, 290, line, 330, line + 44);
                }
                case 1 -> {
                    edge.lineTo(150, line + 60);
                    edge.curveTo(170, line - 10, 200, line - 26, 214, line - 30);
                    edge.curveTo(260, line + 10, 310, line + 20, 334, line + 54);
                }
                default -> edge.curveTo(160, line + 30, 320, line + 30, 340, line + 40);
            }
            edge.lineTo(WIDTH, line + 60);
            edge.lineTo(WIDTH, HEIGHT);
            edge.closePath();
            return new Area(edge);
        }
    }
}
