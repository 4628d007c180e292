package org.xueji.campus.roster;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableFileRefused;
import org.xueji.documents.table.TableRow;

/// Whatever is uploaded, a roster file is either read or refused (T-70).
class RosterFileFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void readsOrRefuses(byte[] content) throws IOException {
        Path file = Files.createTempFile("roster", ".fuzz");
        try {
            Files.write(file, content);
            read(file);
        } catch (TableFileRefused refused) {
            // One of the two ways out.
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file) {
        try (TableFile opened = RosterFiles.open(file)) {
            RowReader reader = new RowReader(
                    ColumnMapping.recognise(opened.headings()),
                    opened.headings(),
                    new Units(),
                    LocalDate.of(2017, 1, 1),
                    number -> Optional.empty());
            Iterator<TableRow> rows = opened.rows();
            for (int read = 0; read < 1_000 && rows.hasNext(); read++) {
                reader.read(rows.next());
                reader.cells().takeFindings();
            }
        }
    }
}
