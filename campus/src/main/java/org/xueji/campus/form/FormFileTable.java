package org.xueji.campus.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.form_batch_part`: the file of a batch, sealed in parts.
@Component
class FormFileTable {
    private static final int PART = 4 << 20;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    FormFileTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Takes the file as it is written, 4 MB in memory at a time; what a batch had before is forgotten.
    Writing writing(String batchId) {
        jdbc.sql("DELETE FROM campus.form_batch_part WHERE batch_id = :batch")
                .param("batch", batchId)
                .update();
        return new Writing(batchId);
    }

    /// Writes the whole file out again.
    void copyTo(String batchId, OutputStream target) throws IOException {
        int part = 0;
        for (Optional<byte[]> bytes = find(batchId, part); bytes.isPresent(); bytes = find(batchId, part)) {
            target.write(bytes.get());
            part++;
        }
    }

    private void insert(String batchId, int part, byte[] bytes) {
        jdbc.sql("INSERT INTO campus.form_batch_part (batch_id, part, content) VALUES (:batch, :part, :content)")
                .param("batch", batchId)
                .param("part", part)
                .param("content", sealing.seal(bytes, place(batchId, part)))
                .update();
    }

    private Optional<byte[]> find(String batchId, int part) {
        return jdbc.sql("SELECT content FROM campus.form_batch_part WHERE batch_id = :batch AND part = :part")
                .param("batch", batchId)
                .param("part", part)
                .query((row, n) -> sealing.openBytes(row.getBytes("content"), place(batchId, part)))
                .optional();
    }

    private static String place(String batchId, int part) {
        return "campus.form_batch_part.content|" + batchId + "|" + part;
    }

    /// The stream a file is written to.
    final class Writing extends OutputStream {
        private final String batchId;
        private byte[] buffer = new byte[64 * 1024];
        private int filled;
        private int part;
        private long size;

        private Writing(String batchId) {
            this.batchId = batchId;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int from = offset;
            int left = length;
            while (left > 0) {
                int now = Math.min(left, PART - filled);
                grow(filled + now);
                System.arraycopy(bytes, from, buffer, filled, now);
                filled += now;
                from += now;
                left -= now;
                if (filled == PART) {
                    store();
                }
            }
            size += length;
        }

        @Override
        public void close() {
            if (filled > 0) {
                store();
            }
        }

        /// How many bytes were written.
        long size() {
            return size;
        }

        private void grow(int wanted) {
            if (wanted > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.min(PART, Math.max(wanted, buffer.length * 2)));
            }
        }

        private void store() {
            insert(batchId, part, Arrays.copyOf(buffer, filled));
            part++;
            filled = 0;
        }
    }
}
