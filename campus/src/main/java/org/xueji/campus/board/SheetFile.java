package org.xueji.campus.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.xueji.platform.page.CsvFile;

/// A table to take away (导出表), as CSV or XLSX with the same cells. Text stays text, so no cell becomes a formula.
record SheetFile(String name, List<String> header, List<List<String>> rows) {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDTH = 15;

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
        try (Workbook workbook = new Workbook(bytes, "Xueji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("进度");
            write(sheet, 0, header);
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int at = 0; at < header.size(); at++) {
                sheet.width(at, WIDTH);
            }
            for (int at = 0; at < rows.size(); at++) {
                write(sheet, at + 1, rows.get(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            sheet.value(line, at, cells.get(at));
        }
    }
}
