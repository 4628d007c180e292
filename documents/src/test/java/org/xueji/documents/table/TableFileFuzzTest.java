package org.xueji.documents.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

/// Whatever is uploaded, a table is either read or refused (T-70, T-74).
class TableFileFuzzTest {
    private static final TableLimits LIMITS = new TableLimits(1 << 20, 8 << 20, 200, 1 << 20, 5_000, 200, 32_767);

    @FuzzTest(maxDuration = "60s")
    void readsOrRefuses(byte[] content) throws IOException {
        try (TableFile table = TableFile.open(new ByteArrayInputStream(content), headings -> true, LIMITS)) {
            for (Iterator<TableRow> rows = table.rows(); rows.hasNext(); ) {
                TableRow row = rows.next();
                for (int at = 0; at < row.width(); at++) {
                    row.isLossy(at);
                    row.hasMissingCharacter(at);
                }
            }
        } catch (TableFileRefused refused) {
            // One of the two ways out.
        }
    }

    /// The sheet of a workbook, whose other parts are sound.
    @FuzzTest(maxDuration = "60s")
    void readsOrRefusesSheets(byte[] sheet) throws IOException {
        readsOrRefuses(
                new WorkbookBuilder().with("xl/worksheets/sheet1.xml", sheet).bytes());
    }
}
