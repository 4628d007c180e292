package org.xueji.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list as a file for spreadsheets: UTF-8 with a byte order mark, every cell quoted, formulas made harmless.
public record CsvFile(String name, List<String> header, List<List<String>> rows) {
    /// Copies the rows.
    public CsvFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// The file as a download.
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes());
    }

    byte[] bytes() {
        String text = Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(CsvFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // OWASP: a cell that begins like a formula is text only with an apostrophe before it.
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
