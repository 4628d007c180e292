package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes as small as a whole sheet in one photo makes them.
class PictureOfCodeTest {
    private static final String ADDRESS = "http://localhost:8080/campus/scan/";
    // Has twelve digits.
    private static final long LEAST = 1L << 61;

    @Test
    @DisplayName("C-13 the code is read from a photo of the whole sheet, whichever code it is")
    void small() throws Exception {
        Random random = new Random(1);
        for (int each = 0; each < 100; each++) {
            String text = ADDRESS
                    + Long.toString(random.nextLong(LEAST, Long.MAX_VALUE), Character.MAX_RADIX)
                            .toUpperCase(Locale.ROOT);
            assertThat(PictureOfCode.read(sheet(text, 3 + each / 50.0)))
                    .as(text)
                    .contains(text);
        }
    }

    @ParameterizedTest
    @DisplayName("C-13 a code that is missed by the reader that copes with shadows is read by looking again")
    @ValueSource(strings = {"103T57HTVXRNO", "1HAPWOFP0LZ91"})
    void secondLook(String code) throws Exception {
        String text = ADDRESS + code;
        assertThat(PictureOfCode.read(sheet(text, 3.7))).contains(text);
    }

    private static byte[] sheet(String text, double module) throws Exception {
        ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        BufferedImage sheet = new BufferedImage(1_240, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        Path2D code = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    code.append(
                            new Rectangle2D.Double(1_020.4 + column * module, 41.7 + row * module, module, module),
                            false);
                }
            }
        }
        pen.fill(code);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(sheet, "png", file);
        return file.toByteArray();
    }
}
