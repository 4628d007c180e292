package org.xueji.documents.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// What a picture file says of itself (图片文件头), read without decoding or allocating anything.
///
/// @param format `jpeg` or `png`
/// @param components colours of a JPEG: 1 grey, 3 colour, 4 print; 0 for PNG
/// @param orientation of EXIF, 1 to 8; 1 is upright
/// @param transform of Adobe: how four colours are kept; -1 when not told
/// @param whole whether the end of the picture is there
/// @param scans passes in which a JPEG is drawn
record PictureHeader(
        String format,
        int width,
        int height,
        int components,
        int orientation,
        int transform,
        boolean whole,
        int scans) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_LIMIT = 1_000;

    /// Reads the header; absent when it is neither kind or breaks off.
    static @Nullable PictureHeader of(byte[] content) {
        try {
            if (begins(content, PNG)) {
                ByteBuffer png = ByteBuffer.wrap(content);
                return new PictureHeader("png", png.getInt(16), png.getInt(20), 0, 1, -1, true, 1);
            }
            boolean jpeg = content.length > 3
                    && (content[0] & 0xFF) == 0xFF
                    && (content[1] & 0xFF) == 0xD8
                    && (content[2] & 0xFF) == 0xFF;
            return jpeg ? jpeg(ByteBuffer.wrap(content)) : null;
        } catch (IndexOutOfBoundsException e) {
            // It breaks off within its header.
            return null;
        }
    }

    /// Whether the picture stands upright only after a turn by a right angle.
    boolean isTurned() {
        return orientation >= 5;
    }

    private static @Nullable PictureHeader jpeg(ByteBuffer content) {
        int width = 0;
        int height = 0;
        int components = 0;
        int orientation = 1;
        int transform = -1;
        int scans = 0;
        int at = 2;
        while (at + 4 <= content.capacity()) {
            int marker = content.getShort(at) & 0xFFFF;
            if (marker == 0xFFD9) {
                return whole(width, height, components, orientation, transform, scans, true);
            }
            boolean alone = marker == 0xFFFF || marker >= 0xFFD0 && marker <= 0xFFD8 || marker == 0xFF01;
            if (alone) {
                at += marker == 0xFFFF ? 1 : 2;
                continue;
            }
            if (marker >>> 8 != 0xFF) {
                return null;
            }
            int length = content.getShort(at + 2) & 0xFFFF;
            int from = at + 4;
            int end = at + 2 + length;
            if (isFrame(marker) && width == 0) {
                height = content.getShort(from + 1) & 0xFFFF;
                width = content.getShort(from + 3) & 0xFFFF;
                components = content.get(from + 5) & 0xFF;
            } else if (marker == 0xFFE1 && end <= content.capacity()) {
                orientation = orientation(content, from, end);
            } else if (marker == 0xFFEE && length >= 14 && content.get(from) == 'A') {
                transform = content.get(from + 11) & 0xFF;
            }
            at = end;
            if (marker == 0xFFDA) {
                scans++;
                at = afterScan(content, end);
            }
        }
        // A last marker may stand at the very end of the file.
        boolean whole = at + 2 <= content.capacity() && (content.getShort(at) & 0xFFFF) == 0xFFD9;
        return whole(width, height, components, orientation, transform, scans, whole);
    }

    private static @Nullable PictureHeader whole(
            int width, int height, int components, int orientation, int transform, int scans, boolean whole) {
        boolean known = width > 0 && height > 0 && (components == 1 || components == 3 || components == 4);
        return known
                ? new PictureHeader("jpeg", width, height, components, orientation, transform, whole, scans)
                : null;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    // Within a scan 0xFF is followed by 0 or by a restart mark; anything else ends it.
    private static int afterScan(ByteBuffer content, int from) {
        for (int at = from; at + 1 < content.capacity(); at++) {
            int next = content.get(at + 1) & 0xFF;
            if ((content.get(at) & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return content.capacity();
    }

    private static int orientation(ByteBuffer content, int from, int end) {
        ByteBuffer exif = content.slice(from, end - from);
        if (exif.capacity() < 14 || exif.getInt(0) != 0x45786966) {
            return 1;
        }
        ByteBuffer tiff = exif.slice(6, exif.capacity() - 6);
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.capacity()) {
            return 1;
        }
        int entries = Math.min(ENTRY_LIMIT, tiff.getShort(directory) & 0xFFFF);
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (at + 12 > tiff.capacity()) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static boolean begins(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (content[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
