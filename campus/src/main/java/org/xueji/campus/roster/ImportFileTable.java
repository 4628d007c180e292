package org.xueji.campus.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.roster_import_part`: a received file, sealed in parts.
@Component
class ImportFileTable {
    private static final int PART = 4 << 20;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ImportFileTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Keeps a file, at most so many bytes of it.
    ///
    /// @return its size; more than the limit when it is larger
    long store(String importId, InputStream content, long limit) throws IOException {
        long size = 0;
        int part = 0;
        byte[] bytes = content.readNBytes(PART);
        while (bytes.length > 0 && size <= limit) {
            insert(importId, part, bytes);
            size += bytes.length;
            part++;
            bytes = content.readNBytes(PART);
        }
        return size;
    }

    /// Writes the whole file out again.
    void copyTo(String importId, OutputStream target) throws IOException {
        int part = 0;
        for (Optional<byte[]> bytes = find(importId, part); bytes.isPresent(); bytes = find(importId, part)) {
            target.write(bytes.get());
            part++;
        }
    }

    void delete(String importId) {
        jdbc.sql("DELETE FROM campus.roster_import_part WHERE import_id = :id")
                .param("id", importId)
                .update();
    }

    boolean exists(String importId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM campus.roster_import_part WHERE import_id = :id)")
                .param("id", importId)
                .query(Boolean.class)
                .single();
    }

    private void insert(String importId, int part, byte[] bytes) {
        jdbc.sql("INSERT INTO campus.roster_import_part (import_id, part, content) VALUES (:id, :part, :content)")
                .param("id", importId)
                .param("part", part)
                .param("content", sealing.seal(bytes, place(importId, part)))
                .update();
    }

    private Optional<byte[]> find(String importId, int part) {
        return jdbc.sql("SELECT content FROM campus.roster_import_part WHERE import_id = :id AND part = :part")
                .param("id", importId)
                .param("part", part)
                .query((row, n) -> sealing.openBytes(row.getBytes("content"), place(importId, part)))
                .optional();
    }

    private static String place(String importId, int part) {
        return "campus.roster_import_part.content|" + importId + "|" + part;
    }
}
