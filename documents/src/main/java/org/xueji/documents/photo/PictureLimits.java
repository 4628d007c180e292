package org.xueji.documents.photo;

/// What a picture may measure (图片限度).
///
/// @param bytes of the file
/// @param longest side in pixels
/// @param narrowest width in pixels, of the upright picture
/// @param lowest height in pixels, of the upright picture
public record PictureLimits(int bytes, int longest, int narrowest, int lowest) {
    /// Refuses limits that contradict each other.
    public PictureLimits {
        if (bytes < 1 || narrowest < 1 || lowest < 1 || longest < Math.max(narrowest, lowest)) {
            throw new IllegalArgumentException("limits contradict each other");
        }
    }

    /// A portrait: at most 2 MB and 6000 pixels, at least 90×120, which is what old admission files have.
    public static PictureLimits portrait() {
        return new PictureLimits(2 << 20, 6_000, 90, 120);
    }

    /// A photo or scan of a paper such as an identity card: at most 5 MB and 6000 pixels, at least 300×200.
    public static PictureLimits paper() {
        return new PictureLimits(5 << 20, 6_000, 300, 200);
    }
}
