package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.platform.signin.SecondFactor;

class QrPictureTest {
    private static final int SCALE = 4;

    @Test
    @DisplayName("C-01 the drawn code reads back as the authenticator's address")
    void readsBack() throws ReaderException {
        String address = SecondFactor.keyAddress("示例理工学院", "T0001", SecondFactor.newSecret());
        String svg = QrPicture.svg(address, "二维码");
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int width = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dots = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (dots.find()) {
            dot(pixels, width, Integer.parseInt(dots.group(1)), Integer.parseInt(dots.group(2)));
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertThat(address).startsWith("otpauth://totp/%E7%A4%BA");
        assertThat(new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true))
                        .getText())
                .isEqualTo(address);
    }

    private static void dot(int[] pixels, int width, int x, int y) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + 1) * SCALE, 0);
        }
    }
}
