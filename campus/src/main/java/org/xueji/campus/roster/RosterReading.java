package org.xueji.campus.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xueji.documents.table.KeyRows;
import org.xueji.documents.table.TableRow;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.identity.IdentityDocument;

/// Reads a whole file (名册读取): one thread takes rows, some judge and seal them, the caller copies batches in order.
///
/// Memory stays bounded: at most [#AHEAD] batches wait between two steps, and of the whole file only one hash for each
/// key is remembered. Use once, from one thread; close it to end the threads.
final class RosterReading implements AutoCloseable {
    private static final int BATCH = 2_000;
    private static final int AHEAD = 12;
    /// Rows that were read and not yet handed on; one batch waits for its place in the queue, one is being filled.
    static final int MOST_WAITING = (AHEAD + 2) * BATCH;

    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 6);

    /// What is fixed before the first row.
    ///
    /// @param importId under which rows are staged
    /// @param numberOfExaminee the 学号 that the register has for a 考生号
    record Setting(
            String importId,
            ColumnMapping mapping,
            List<String> headings,
            LocalDate today,
            Function<String, Optional<String>> numberOfExaminee) {}

    private record Keys(int row, long studentNumber, long examineeNumber, long document) {}

    private record Batch(StagedRows rows, List<RosterFinding> findings, List<Keys> keys, int read, int lastRow) {}

    private final Setting setting;
    private final Sealing sealing;
    private final BlindIndex index;
    private final Units units = new Units();
    private final Findings findings = new Findings();
    private final KeyRows studentNumbers = new KeyRows();
    private final KeyRows examineeNumbers = new KeyRows();
    private final KeyRows documents = new KeyRows();
    private final BlockingQueue<Future<Optional<Batch>>> waiting = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<RowReader> readers = new ArrayBlockingQueue<>(THREADS);
    private final List<RowReader> allReaders = new ArrayList<>();
    private final ExecutorService judging = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("roster-", 1).daemon().factory());
    private final Thread taking;
    private long rowsRead;
    private int lastRow;

    /// Begins to read at once.
    RosterReading(Iterator<TableRow> source, Setting setting, Sealing sealing, BlindIndex index) {
        this.setting = setting;
        this.sealing = sealing;
        this.index = index;
        for (int i = 0; i < THREADS; i++) {
            RowReader reader = new RowReader(
                    setting.mapping(), setting.headings(), units, setting.today(), setting.numberOfExaminee());
            allReaders.add(reader);
            readers.add(reader);
        }
        this.taking = Thread.ofPlatform().name("roster-rows").daemon().start(() -> take(source));
    }

    /// The next batch of good rows in the order of the file; empty after the last.
    ///
    /// @throws TableFileRefused when the file cannot be read on
    Optional<StagedRows> next() {
        try {
            Optional<Batch> batch = waiting.take().get();
            batch.ifPresent(this::note);
            return batch.map(Batch::rows);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }

    /// Everything found so far.
    Findings findings() {
        return findings;
    }

    /// The classes named so far.
    List<Units.Unit> units() {
        return units.all();
    }

    /// Students read so far, blank rows not counted.
    long rowsRead() {
        return rowsRead;
    }

    /// The row that was read last.
    int lastRow() {
        return lastRow;
    }

    /// How many values were normalised, by ordinal of [RosterColumn]; complete after the last batch.
    long[] normalised() {
        long[] sum = new long[RosterColumn.values().length];
        for (RowReader reader : allReaders) {
            long[] own = reader.cells().normalised();
            for (int at = 0; at < sum.length; at++) {
                sum[at] += own[at];
            }
        }
        return sum;
    }

    @Override
    public void close() {
        taking.interrupt();
        judging.shutdownNow();
    }

    private void take(Iterator<TableRow> source) {
        try {
            try {
                while (source.hasNext()) {
                    List<TableRow> rows = new ArrayList<>(BATCH);
                    while (rows.size() < BATCH && source.hasNext()) {
                        rows.add(source.next());
                    }
                    waiting.put(judging.submit(() -> Optional.of(judge(rows))));
                }
                waiting.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (RuntimeException | Error e) {
                waiting.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch judge(List<TableRow> rows) throws InterruptedException {
        RowReader reader = readers.take();
        try {
            StagedRows staged = new StagedRows(setting.importId(), sealing, index, rows.size());
            List<Keys> keys = new ArrayList<>(rows.size());
            for (TableRow row : rows) {
                Optional<StagedStudent> student = reader.read(row);
                keys.add(keys(row.number(), reader.cells(), student.map(staged::add)));
            }
            int last = rows.isEmpty() ? 0 : rows.getLast().number();
            return new Batch(staged, reader.cells().takeFindings(), keys, rows.size(), last);
        } finally {
            readers.add(reader);
        }
    }

    // A row with an error is not staged, yet its keys count: the next file would show the duplicate else.
    private Keys keys(int row, RowCells cells, Optional<byte[]> stagedIndex) {
        IdentityDocument document = cells.document();
        long hash = stagedIndex
                .map(KeyRows::hash)
                .orElseGet(() -> document == null ? 0 : KeyRows.hash(index.of("document", document.personKey())));
        return new Keys(row, hash(cells.studentNumber()), hash(cells.examineeNumber()), hash);
    }

    private static long hash(@Nullable String key) {
        return key == null ? 0 : KeyRows.hash(key);
    }

    private void note(Batch batch) {
        findings.addAll(batch.findings());
        for (Keys keys : batch.keys()) {
            look(studentNumbers, keys.studentNumber(), keys.row(), RosterProblem.DUPLICATE_STUDENT_NUMBER);
            look(examineeNumbers, keys.examineeNumber(), keys.row(), RosterProblem.DUPLICATE_EXAMINEE_NUMBER);
            look(documents, keys.document(), keys.row(), RosterProblem.DUPLICATE_DOCUMENT);
        }
        rowsRead += batch.read();
        lastRow = Math.max(lastRow, batch.lastRow());
    }

    private void look(KeyRows met, long key, int row, RosterProblem problem) {
        int firstRow = key == 0 ? 0 : met.firstRow(key, row);
        if (firstRow != 0) {
            String heading = allReaders.getFirst().cells().heading(problem.column());
            findings.add(new RosterFinding(row, heading, problem, Integer.toString(firstRow)));
        }
    }
}
