package org.xueji.campus.checklist;

import java.util.Base64;
import java.util.Optional;
import org.xueji.documents.photo.Picture;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PictureLimits;

/// A signature drawn in the page (手写签名): read from the canvas's data address and drawn anew, so that nothing but
/// the strokes is kept.
final class DrawnSignature {
    private static final String PREFIX = "data:image/png;base64,";
    private static final int LONGEST = 200_000;
    private static final PictureLimits LIMITS = new PictureLimits(LONGEST, 2_000, 1, 1);
    private static final int STROKES = 60;

    private DrawnSignature() {}

    /// The strokes as JPEG, without the empty canvas around them; empty when there is no picture, when it is none of a
    /// fitting size, or nothing is drawn.
    static Optional<byte[]> read(String dataAddress) {
        if (!dataAddress.startsWith(PREFIX) || dataAddress.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] png = Base64.getDecoder().decode(dataAddress.substring(PREFIX.length()));
            return switch (PictureFile.read(png, LIMITS)) {
                case PictureFile.Refused refused -> Optional.empty();
                case PictureFile.Read read -> read.picture().written(STROKES).map(Picture::jpeg);
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
