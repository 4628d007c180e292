package org.xueji.journeys;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures a student would take with the phone, drawn by code (虚构照片).
final class DrawnPictures {
    private static final Color BLUE = new Color(67, 142, 219);
    private static final Color SKIN = new Color(224, 178, 146);

    private DrawnPictures() {}

    /// A portrait before a blue ground, 3 to 4.
    static byte[] portrait() {
        BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture, BLUE);
        pen.setColor(new Color(40, 44, 60));
        pen.fillRoundRect(90, 610, 420, 300, 160, 160);
        pen.setColor(new Color(30, 24, 22));
        pen.fillOval(170, 120, 260, 330);
        pen.setColor(SKIN);
        pen.fillRect(260, 500, 80, 130);
        pen.fillOval(185, 190, 230, 360);
        pen.setColor(new Color(60, 40, 34));
        pen.fillOval(235, 345, 34, 18);
        pen.fillOval(331, 345, 34, 18);
        pen.fillRoundRect(265, 468, 70, 10, 8, 8);
        return jpeg(picture, pen);
    }

    /// One side of an identity card, without anybody on it.
    static byte[] card(String side) {
        BufferedImage picture = new BufferedImage(1_011, 638, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture, new Color(226, 236, 244));
        pen.setColor(new Color(120, 150, 180));
        for (int line = 0; line < 638; line += 22) {
            pen.drawLine(0, line, 1_011, line + 60);
        }
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 64));
        pen.drawString(side, 90, 340);
        return jpeg(picture, pen);
    }

    private static Graphics2D pen(BufferedImage picture, Color ground) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        return pen;
    }

    private static byte[] jpeg(BufferedImage picture, Graphics2D pen) {
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
