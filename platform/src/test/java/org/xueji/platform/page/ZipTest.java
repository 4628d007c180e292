package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZipTest {
    private final Zip zip = new Zip();

    @Test
    @DisplayName("R-12 a compressed page unpacks to the page, however often a compressor is used again")
    void pages() throws IOException {
        for (int repeats : new int[] {0, 1, 300, 5_000, 2}) {
            byte[] page = "<p>学籍信息</p>\n".repeat(repeats).getBytes(StandardCharsets.UTF_8);
            assertThat(unpacked(zip.gzip(page))).isEqualTo(page);
        }
        byte[] page = "<p>学籍信息</p>\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        assertThat(zip.gzip(page).length).isLessThan(page.length / 10);
    }

    @Test
    @DisplayName("R-12 content that cannot be compressed comes through as well")
    void noise() throws IOException {
        for (int length : new int[] {1, 1_000, 100_000, 3_000_000}) {
            byte[] noise = new byte[length];
            new Random(length).nextBytes(noise);
            assertThat(unpacked(zip.gzip(noise))).isEqualTo(noise);
        }
    }

    private static byte[] unpacked(byte[] zipped) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return stream.readAllBytes();
        }
    }
}
