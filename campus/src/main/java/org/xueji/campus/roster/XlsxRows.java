package org.xueji.campus.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Rows of the first visible sheet of an XLSX workbook (工作表). Formulas are not believed, dates become ISO dates.
final class XlsxRows implements SourceRows {
    private static final long UNPACKED_LIMIT = 2L << 30;
    private static final long RATIO_LIMIT = 200;
    private static final long SMALL = 32L << 20;
    private static final int COLUMN_LIMIT = 1_000;
    // A packed row of a roster takes about this many bytes.
    private static final int PER_ROW = 60;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private volatile int read;

    XlsxRows(Path file) {
        refuseBombs(file);
        try {
            this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, 0);
        }
        try {
            Sheet sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RosterFileRefused(RosterProblem.FILE_EMPTY, 0));
            this.stream = sheet.openStream();
            this.rows = stream.iterator();
        } catch (IOException e) {
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, 0);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, read);
        }
    }

    @Override
    public FileRow next() {
        try {
            Row row = rows.next();
            read = row.getRowNum();
            return fileRow(row);
        } catch (RosterFileRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, read);
        }
    }

    @Override
    public long bytesRead() {
        return (long) read * PER_ROW;
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileRow fileRow(Row row) {
        int width = row.getCellCount();
        if (width > COLUMN_LIMIT) {
            throw new RosterFileRefused(RosterProblem.FILE_TYPE, row.getRowNum());
        }
        String[] cells = new String[width];
        BitSet numeric = new BitSet();
        BitSet formulas = new BitSet();
        BitSet errors = new BitSet();
        for (int at = 0; at < width; at++) {
            Cell cell = row.getCell(at);
            CellType type = cell == null ? CellType.EMPTY : cell.getType();
            cells[at] = cell == null ? "" : text(cell);
            numeric.set(at, type == CellType.NUMBER);
            formulas.set(at, cell != null && (type == CellType.FORMULA || cell.getFormula() != null));
            errors.set(at, type == CellType.ERROR);
        }
        return new FileRow(row.getRowNum(), cells, numeric, formulas, errors);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "");
        return plain.contains("yy") || plain.contains("m/d") || plain.contains("d-m");
    }

    // The directory of the archive tells the unpacked sizes before anything is unpacked.
    private static void refuseBombs(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new RosterFileRefused(RosterProblem.FILE_TYPE, 0);
            }
            long unpacked = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                unpacked += Math.max(0, entry.getSize());
            }
            boolean bomb = unpacked > SMALL && unpacked / Math.max(1, Files.size(file)) > RATIO_LIMIT;
            if (bomb || unpacked > UNPACKED_LIMIT) {
                throw new RosterFileRefused(RosterProblem.FILE_TOO_LARGE, 0);
            }
        } catch (IOException e) {
            throw new RosterFileRefused(RosterProblem.FILE_DAMAGED, 0);
        }
    }
}
