package org.xueji.registry.intake;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.storage.FileParts;
import org.xueji.registry.Registry;

/// `registry.upload_part`: a received file, sealed in parts.
@Component
class UploadFileTable {
    private final JdbcClient jdbc;
    private final Sealing sealing;

    UploadFileTable(@Registry JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The file of an upload.
    FileParts of(Upload upload) {
        String place = "registry.upload_part.content|" + upload.institutionCode() + "|" + upload.uploadId();
        return new FileParts(sealing, place, new FileParts.Keeper() {
            @Override
            public void keep(int part, byte[] sealed) {
                insert(upload, part, sealed);
            }

            @Override
            public Optional<byte[]> find(int part) {
                return UploadFileTable.this.find(upload, part);
            }
        });
    }

    void delete(Upload upload) {
        jdbc.sql("DELETE FROM registry.upload_part WHERE institution_code = :institution AND upload_id = :upload")
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .update();
    }

    private void insert(Upload upload, int part, byte[] sealed) {
        jdbc.sql("""
                        INSERT INTO registry.upload_part (institution_code, upload_id, part, content)
                        VALUES (:institution, :upload, :part, :content)
                        """)
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .param("part", part)
                .param("content", sealed)
                .update();
    }

    private Optional<byte[]> find(Upload upload, int part) {
        return jdbc.sql("""
                        SELECT content FROM registry.upload_part
                         WHERE institution_code = :institution AND upload_id = :upload AND part = :part
                        """)
                .param("institution", upload.institutionCode())
                .param("upload", upload.uploadId())
                .param("part", part)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }
}
