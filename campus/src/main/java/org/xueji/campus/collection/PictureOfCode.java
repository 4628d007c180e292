package org.xueji.campus.collection;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PictureLimits;

/// Reads the QR code in a photo of a paper (识别照片中的二维码), for browsers that cannot do it themselves.
final class PictureOfCode {
    private static final PictureLimits LIMITS = new PictureLimits(12 << 20, 9_000, 40, 40);
    private static final int ENOUGH = 1_400;

    private PictureOfCode() {}

    /// The text of the code; empty when the file is no picture or no code is found in it.
    static Optional<String> read(byte[] content) {
        return switch (PictureFile.read(content, LIMITS)) {
            case PictureFile.Refused refused -> Optional.empty();
            case PictureFile.Read read ->
                decoded(read.picture().within(ENOUGH, ENOUGH).jpeg());
        };
    }

    private static Optional<String> decoded(byte[] jpeg) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            int width = picture.getWidth();
            int height = picture.getHeight();
            LuminanceSource light =
                    new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            // The first copes with shadows; the second reads some small codes that the first misses.
            return decoded(new HybridBinarizer(light)).or(() -> decoded(new GlobalHistogramBinarizer(light)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(Binarizer black) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(
                            new BinaryBitmap(black),
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.QR_CODE)))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
