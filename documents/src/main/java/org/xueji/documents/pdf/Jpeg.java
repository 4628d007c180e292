package org.xueji.documents.pdf;

import java.util.Optional;

/// What a JPEG file says of itself (JPEG 文件头), read without decoding it. Source: ITU-T T.81, annex B.
///
/// @param components 1 gray, 3 colour, 4 CMYK
/// @param adobe whether an Adobe marker stands in it: CMYK values are then inverted
record Jpeg(int width, int height, int components, boolean adobe) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int ADOBE = 0xEE;

    /// The head of a file; empty when it is no JPEG that a PDF can hold.
    static Optional<Jpeg> read(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != 0xFF || at(bytes, 1) != 0xD8) {
            return Optional.empty();
        }
        boolean adobe = false;
        int position = 2;
        while (position + 9 < bytes.length) {
            if (at(bytes, position) != 0xFF) {
                return Optional.empty();
            }
            int marker = at(bytes, position + 1);
            if (marker == 0xFF) {
                position++;
                continue;
            }
            int length = pair(bytes, position + 2);
            adobe |= marker == ADOBE;
            if (isFrame(marker)) {
                return frame(bytes, position, adobe || laterAdobe(bytes, position + 2 + length));
            }
            if (marker == START_OF_SCAN || length < 2) {
                return Optional.empty();
            }
            position += 2 + length;
        }
        return Optional.empty();
    }

    // Baseline, extended and progressive Huffman frames: what the PDF filter decodes.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xC2;
    }

    private static Optional<Jpeg> frame(byte[] bytes, int position, boolean adobe) {
        Jpeg jpeg = new Jpeg(pair(bytes, position + 7), pair(bytes, position + 5), at(bytes, position + 9), adobe);
        boolean sound = at(bytes, position + 4) == 8
                && jpeg.width > 0
                && jpeg.height > 0
                && (jpeg.components == 1 || jpeg.components == 3 || jpeg.components == 4);
        return sound ? Optional.of(jpeg) : Optional.empty();
    }

    private static boolean laterAdobe(byte[] bytes, int from) {
        int position = from;
        while (position + 3 < bytes.length && at(bytes, position) == 0xFF) {
            int marker = at(bytes, position + 1);
            if (marker == ADOBE) {
                return true;
            }
            if (marker == START_OF_SCAN) {
                return false;
            }
            position += 2 + Math.max(2, pair(bytes, position + 2));
        }
        return false;
    }

    private static int at(byte[] bytes, int position) {
        return bytes[position] & 0xFF;
    }

    private static int pair(byte[] bytes, int position) {
        return at(bytes, position) << 8 | at(bytes, position + 1);
    }
}
