package org.xueji.campus.checklist;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/// Sends lists as files (下载核对表); never kept in a cache.
final class ListDownload {
    private ListDownload() {}

    static ResponseEntity<byte[]> of(byte[] file, ListFormat format, String name) {
        return ResponseEntity.ok()
                .header("Content-Type", format.contentType())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
