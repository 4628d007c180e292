package org.xueji.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LargeUploadTest extends PageServerTest {
    private static final String FORM = "multipart/form-data; boundary=cut";
    private static final long LARGE = 400L << 20;

    @Test
    @DisplayName("C-03 a file of 400 MB is answered in Chinese, and nothing of it reaches memory or disk")
    void large() throws Exception {
        Endless file = new Endless(LARGE);
        HttpResponse<String> answer = stream("/campus/try/upload", LARGE, file, true);
        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = page(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("文件太大");
        assertThat(page.select("main").text()).contains("约 400 MB", "最多收 1 MB", "没有收下", "拆分后再上传");
        assertThat(page.select("nav a").text()).contains("试验");
        assertThat(file.mostOnDisk).isZero();
        assertThat(get("/campus/try").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("C-03 the answer comes before the file: its head is enough")
    void early() throws Exception {
        String answer = answerToHead("/campus/try/upload", FORM, LARGE);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("文件太大");
    }

    @Test
    @DisplayName("C-03 a form that keeps its size to itself is refused with what to do")
    void untold() throws Exception {
        HttpResponse<String> answer = stream("/campus/try/upload", 0, new Endless(50_000), false);
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(page(answer).select("main").text()).contains("没有写明大小").contains("请用浏览器");
    }

    @Test
    @DisplayName(
            "Q-37 files are read neither from strangers, nor from people without the right, nor where none are taken")
    void unasked() throws Exception {
        assertThat(answerToHead("/campus/try", FORM, LARGE))
                .startsWith("HTTP/1.1 413")
                .contains("这一页不接收文件");
        assertThat(answerToHead("/campus/nowhere", FORM, LARGE)).startsWith("HTTP/1.1 413");
        assertThat(answerToHead("/campus/try/forbidden-upload", FORM, LARGE))
                .startsWith("HTTP/1.1 403")
                .contains("没有权限");
        signOut();
        String stranger = answerToHead("/campus/try/upload", " Multipart/Form-Data; boundary=cut", LARGE);
        assertThat(stranger).startsWith("HTTP/1.1 303").contains("Location: /campus/sign-in");
        try (Stream<Path> left = Files.list(UPLOADS)) {
            assertThat(left).isEmpty();
        }
    }

    /// So many bytes, of which none are kept; looks now and then what lies in the server's folder.
    private static final class Endless extends InputStream {
        private long left;
        private long mostOnDisk;

        Endless(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            if (left % 1024 == 0) {
                mostOnDisk = Math.max(mostOnDisk, onDisk());
            }
            int some = (int) Math.min(left, length);
            Arrays.fill(into, from, from + some, (byte) 'x');
            left -= some;
            return some;
        }

        private static long onDisk() {
            try (Stream<Path> files = Files.list(UPLOADS)) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
