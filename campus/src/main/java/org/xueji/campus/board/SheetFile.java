package org.xueji.campus.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;
import org.xueji.platform.page.CsvFile;

/// A table to take away (导出表), as CSV or XLSX with the same cells. Text stays text, so no cell becomes a formula.
///
/// @param counts the headings above numbers to add up
record SheetFile(String name, List<String> header, Set<String> counts, List<List<String>> rows) {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// @param format `csv` or `xlsx`
    ResponseEntity<byte[]> answer(String format) {
        if (format.equals("csv")) {
            return new CsvFile(name + ".csv", header, rows).answer();
        }
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook());
    }

    private byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter workbook = TableWriter.of(TableKind.XLSX, bytes, TableLayout.of("进度", header, counts))) {
            for (List<String> row : rows) {
                workbook.write(row);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
