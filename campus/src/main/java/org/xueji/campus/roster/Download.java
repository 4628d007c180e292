package org.xueji.campus.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/// Sends files and tells the browser when to ask again (下载与刷新).
final class Download {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv;charset=UTF-8";
    static final String DBF = "application/x-dbf";

    private Download() {}

    /// The stream to write the file to; never kept in a cache.
    static OutputStream begin(HttpServletResponse response, String fileName, String contentType) throws IOException {
        response.setContentType(contentType);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(fileName));
        return response.getOutputStream();
    }

    /// Lets the browser ask again in two seconds while work is going on, also without JavaScript.
    static void lookAgain(HttpServletResponse response, boolean running) {
        if (running) {
            response.setHeader("Refresh", "2");
        }
    }

    /// A whole file as an answer.
    static ResponseEntity<byte[]> whole(byte[] content, String fileName, String contentType) {
        return ResponseEntity.ok()
                .header("Content-Type", contentType)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition(fileName))
                .body(content);
    }

    /// A photo to be shown in a page.
    static ResponseEntity<byte[]> photo(byte[] jpeg) {
        return ResponseEntity.ok()
                .header("Content-Type", "image/jpeg")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(jpeg);
    }

    private static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
