package org.xueji.documents.photo;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Whatever is uploaded, a picture is either read or refused (T-73).
class PictureFuzzTest {
    private static final PictureLimits LIMITS = new PictureLimits(1 << 20, 2_000, 1, 1);

    @FuzzTest(maxDuration = "60s")
    void readsOrRefuses(byte[] content) {
        if (PictureFile.read(content, LIMITS) instanceof PictureFile.Read read) {
            PortraitCheck.of(read.picture());
            read.picture().within(30, 40).jpeg();
        }
    }
}
