package org.xueji.campus.roster;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.storage.FileParts;

/// `campus.roster_import_part`: a received file, sealed in parts.
@Component
class ImportFileTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    ImportFileTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The file of an import.
    FileParts of(String importId) {
        return new FileParts(sealing, "campus.roster_import_part.content|" + importId, new FileParts.Keeper() {
            @Override
            public void keep(int part, byte[] sealed) {
                insert(importId, part, sealed);
            }

            @Override
            public Optional<byte[]> find(int part) {
                return ImportFileTable.this.find(importId, part);
            }
        });
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

    private void insert(String importId, int part, byte[] sealed) {
        jdbc.sql("INSERT INTO campus.roster_import_part (import_id, part, content) VALUES (:id, :part, :content)")
                .param("id", importId)
                .param("part", part)
                .param("content", sealed)
                .update();
    }

    private Optional<byte[]> find(String importId, int part) {
        return jdbc.sql("SELECT content FROM campus.roster_import_part WHERE import_id = :id AND part = :part")
                .param("id", importId)
                .param("part", part)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }
}
