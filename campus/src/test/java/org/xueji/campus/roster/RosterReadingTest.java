package org.xueji.campus.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueji.documents.table.TableRow;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Keyring;
import org.xueji.platform.sealing.Sealing;

class RosterReadingTest {
    private static final int ROWS = 200_000;

    @TempDir
    private Path keys;

    @Test
    @DisplayName("C-03 the reading waits for the copying: never more than some thousand rows are in memory")
    void bounded() {
        AtomicInteger taken = new AtomicInteger();
        String[] row = RosterSamples.row(0);
        Iterator<TableRow> source = IntStream.range(0, ROWS)
                .mapToObj(at -> TableRow.ofTexts(taken.incrementAndGet() + 1, row))
                .iterator();
        Keyring keyring = Keyring.in(keys);
        RosterReading.Setting setting = new RosterReading.Setting(
                "import",
                ColumnMapping.recognise(RosterSamples.CODES),
                RosterSamples.CODES,
                LocalDate.of(2017, 1, 1),
                number -> Optional.empty());
        int copied = 0;
        try (RosterReading reading =
                new RosterReading(source, setting, new Sealing(keyring), new BlindIndex(keyring))) {
            for (Optional<StagedRows> rows = reading.next(); rows.isPresent(); rows = reading.next()) {
                copied += rows.get().rows();
                assertThat(taken.get() - copied).isLessThanOrEqualTo(RosterReading.MOST_WAITING);
            }
            assertThat(copied).isEqualTo(ROWS);
            assertThat(reading.findings().counts())
                    .containsEntry(RosterProblem.DUPLICATE_STUDENT_NUMBER, (long) ROWS - 1);
        }
    }
}
