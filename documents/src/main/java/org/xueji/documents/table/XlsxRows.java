package org.xueji.documents.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of the first visible sheet of an XLSX workbook (工作表). Formulas are told, dates become ISO dates.
final class XlsxRows implements SourceRows {
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;
    private static final BitSet NONE = new BitSet();

    private final WorkbookParts parts;
    private final TableLimits limits;
    private final SharedTexts shared;
    private final NumberFormats formats;
    private final WorkbookXml sheet;
    private final long before;
    private final long size;
    private String[] cells = new String[32];
    private int width;
    private BitSet numbers = new BitSet();
    private BitSet formulas = new BitSet();
    private BitSet errors = new BitSet();
    private int number;
    private boolean inRows = true;
    private @Nullable TableRow ahead;

    private XlsxRows(WorkbookParts parts, Workbook workbook, TableLimits limits) throws IOException {
        this.parts = parts;
        this.limits = limits;
        this.shared = workbook.shared();
        this.formats = workbook.formats();
        this.before = parts.unpacked();
        this.size = Math.max(1, parts.size(workbook.sheet()));
        this.sheet = parts.part(workbook.sheet()).orElseThrow(WorkbookXml::damaged);
        while (!sheet.name().equals("sheetData")) {
            if (sheet.next() == WorkbookXml.Event.END_OF_PART) {
                throw WorkbookXml.damaged();
            }
        }
        advance();
    }

    /// Opens the workbook.
    static XlsxRows open(Path file, TableLimits limits) throws IOException {
        WorkbookParts parts = WorkbookParts.open(file, limits);
        try {
            return new XlsxRows(parts, Workbook.read(parts, limits), limits);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public TableRow next() {
        TableRow row = ahead;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            advance();
        } catch (TableFileRefused e) {
            throw new TableFileRefused(e.problem(), Math.max(e.row(), row.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    @Override
    public long bytesRead() {
        return (long) ((double) (parts.unpacked() - before) / size * parts.packed());
    }

    @Override
    public void close() {
        try (parts) {
            sheet.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance() throws IOException {
        ahead = null;
        for (WorkbookXml.Event event = sheet.next(); event != WorkbookXml.Event.END_OF_PART; event = sheet.next()) {
            inRows &= !sheet.name().equals("sheetData");
            if (inRows && event == WorkbookXml.Event.START && sheet.name().equals("row")) {
                ahead = row();
                return;
            }
        }
    }

    private TableRow row() throws IOException {
        int next = number(sheet.attribute("r"), number + 1);
        if (next <= number || next > ROWS) {
            throw WorkbookXml.damaged();
        }
        number = next;
        width = 0;
        numbers = new BitSet();
        formulas = new BitSet();
        errors = new BitSet();
        int column = 0;
        while (true) {
            WorkbookXml.Event event = sheet.next();
            if (event == WorkbookXml.Event.END && sheet.name().equals("row")) {
                break;
            }
            if (event == WorkbookXml.Event.END_OF_PART) {
                throw WorkbookXml.damaged();
            }
            if (event == WorkbookXml.Event.START && sheet.name().equals("c")) {
                String reference = sheet.attribute("r");
                column = reference == null ? column : column(reference);
                cell(column);
                column++;
            }
        }
        return new TableRow(
                number,
                Arrays.copyOf(cells, width),
                numbers.isEmpty() ? NONE : numbers,
                formulas.isEmpty() ? NONE : formulas,
                errors.isEmpty() ? NONE : errors);
    }

    private void cell(int column) throws IOException {
        String type = orEmpty(sheet.attribute("t"));
        String style = orEmpty(sheet.attribute("s"));
        String text = "";
        boolean formula = false;
        while (true) {
            WorkbookXml.Event event = sheet.next();
            if (event == WorkbookXml.Event.END_OF_PART) {
                throw WorkbookXml.damaged();
            }
            if (event == WorkbookXml.Event.START && sheet.name().equals("is")) {
                text = sheet.richText();
            } else if (event == WorkbookXml.Event.START) {
                formula |= sheet.name().equals("f");
            } else if (sheet.name().equals("v")) {
                text = value(type, style, sheet.text());
            } else if (sheet.name().equals("c")) {
                break;
            }
        }
        if (text.length() > limits.cellLength()) {
            throw new TableFileRefused(TableProblem.ROW_UNREADABLE, number);
        }
        boolean error = type.equals("e");
        if (!text.isEmpty() || formula || error) {
            put(column, text);
            numbers.set(column, !text.isEmpty() && (type.isEmpty() || type.equals("n")));
            formulas.set(column, formula);
            errors.set(column, error);
        }
    }

    private String value(String type, String style, CharSequence content) {
        if (content.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared.at(content);
            case "", "n" -> formats.text(content.toString(), style);
            case "b" -> content.charAt(0) == '1' ? "TRUE" : "FALSE";
            case "d" ->
                content.length() > 10 && content.charAt(10) == 'T'
                        ? content.subSequence(0, 10).toString()
                        : content.toString();
            default -> content.toString();
        };
    }

    private void put(int column, String text) {
        if (column >= limits.columns()) {
            throw new TableFileRefused(TableProblem.FILE_TOO_MANY_COLUMNS, number);
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        while (width <= column) {
            cells[width++] = "";
        }
        cells[column] = text;
    }

    private static int column(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length(); at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
            if (column > COLUMNS) {
                throw WorkbookXml.damaged();
            }
        }
        if (column == 0) {
            throw WorkbookXml.damaged();
        }
        return column - 1;
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw WorkbookXml.damaged();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// What must be known of a workbook before its rows.
    ///
    /// @param sheet the part with the first visible sheet
    private record Workbook(String sheet, SharedTexts shared, NumberFormats formats) {
        static Workbook read(WorkbookParts parts, TableLimits limits) throws IOException {
            String main = target(parts.relations(""), "officeDocument")
                    .orElseThrow(() -> new TableFileRefused(TableProblem.FILE_TYPE, 0));
            Map<String, WorkbookParts.Relation> relations = parts.relations(main);
            String sheet = null;
            boolean since1904 = false;
            boolean isWorkbook = false;
            try (WorkbookXml xml = parts.part(main).orElseThrow(WorkbookXml::damaged)) {
                for (WorkbookXml.Event event = xml.next(); event != WorkbookXml.Event.END_OF_PART; event = xml.next()) {
                    isWorkbook |= xml.name().equals("workbook");
                    if (!isWorkbook) {
                        throw new TableFileRefused(TableProblem.FILE_TYPE, 0);
                    }
                    if (event == WorkbookXml.Event.START && xml.name().equals("workbookPr")) {
                        String counted = orEmpty(xml.attribute("date1904"));
                        since1904 = counted.equals("1") || counted.equals("true");
                    }
                    if (event == WorkbookXml.Event.START && xml.name().equals("sheet") && sheet == null) {
                        boolean hidden = orEmpty(xml.attribute("state"))
                                .toLowerCase(Locale.ROOT)
                                .contains("hidden");
                        WorkbookParts.Relation leads = relations.get(orEmpty(xml.attribute("id")));
                        sheet = hidden || leads == null || !leads.kind().equals("worksheet") ? null : leads.target();
                    }
                }
            }
            if (sheet == null) {
                throw new TableFileRefused(TableProblem.FILE_EMPTY, 0);
            }
            SharedTexts shared = SharedTexts.read(opened(parts, relations, "sharedStrings"), limits);
            return new Workbook(sheet, shared, NumberFormats.read(opened(parts, relations, "styles"), since1904));
        }

        private static Optional<WorkbookXml> opened(
                WorkbookParts parts, Map<String, WorkbookParts.Relation> relations, String kind) throws IOException {
            Optional<String> name = target(relations, kind);
            return name.isEmpty() ? Optional.empty() : parts.part(name.get());
        }

        private static Optional<String> target(Map<String, WorkbookParts.Relation> relations, String kind) {
            return relations.values().stream()
                    .filter(relation -> relation.kind().equals(kind))
                    .map(WorkbookParts.Relation::target)
                    .findFirst();
        }
    }
}
