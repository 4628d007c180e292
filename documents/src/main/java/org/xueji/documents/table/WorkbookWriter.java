package org.xueji.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes an XLSX workbook (写工作簿): every cell a text, so that long numbers keep their digits and nothing is taken for
/// a formula, but for whole numbers of columns that count; headings bold and always in sight; one or more sheets after
/// each other.
public final class WorkbookWriter implements TableWriter {
    /// How a cell stands out (底色).
    public enum Mark {
        ERROR("FFCDD2"),
        WARNING("FFE0B2"),
        INFORMATION("E3F2FD");

        private final String colour;

        Mark(String colour) {
            this.colour = colour;
        }
    }

    private static final int FLUSHED_AT = 1_000;
    private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;
    private static final int CELL_LIMIT = 32_767;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final String CHOICES = "选项";

    private final Workbook workbook;
    private TableLayout layout;
    private Worksheet sheet;
    private @Nullable Worksheet choices;
    private int choiceColumn;
    private int row;

    /// A workbook whose first sheet is this.
    public WorkbookWriter(OutputStream target, TableLayout layout) {
        this.workbook = new Workbook(target, "Xueji", "1.0");
        this.layout = layout;
        this.sheet = begin(layout);
    }

    /// Ends the sheet and begins another.
    public void next(TableLayout other) throws IOException {
        if (choices == null) {
            // Nothing but the target knows the rows any more once a sheet has ended.
            sheet.finish();
        }
        layout = other;
        row = 0;
        sheet = begin(other);
    }

    /// Makes the sheet one to fill in: so many rows take texts only, with lists to choose from where the layout has
    /// choices. Write few rows into such a workbook, they wait for the lists.
    public void prepare(int rows) {
        for (int at = 0; at < layout.columns().size(); at++) {
            sheet.style(at).format("@").set();
            List<String> words = layout.columns().get(at).choices();
            if (!words.isEmpty()) {
                offer(at, words, rows);
            }
        }
    }

    @Override
    public void write(List<String> cells) throws IOException {
        write(cells, Map.of());
    }

    /// Writes a row, some of its cells coloured.
    ///
    /// @param marks by position of the cell
    public void write(List<String> cells, Map<Integer, Mark> marks) throws IOException {
        layout.expect(cells);
        if (row == LAST_ROW) {
            throw new TableValueRefused(row + 1, "", "一张工作表放不下 1048575 行以上。请改用 CSV，或分成几个文件。");
        }
        row++;
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            if (cell.length() > CELL_LIMIT) {
                throw new TableValueRefused(row, layout.columns().get(at).heading(), "超过单元格的 32767 个字。请改用 CSV，或缩短。");
            }
            if (layout.columns().get(at).counts() && COUNT.matcher(cell).matches()) {
                sheet.value(row, at, Integer.parseInt(cell));
            } else if (!cell.isEmpty()) {
                sheet.inlineString(row, at, cell);
            }
            Mark mark = marks.get(at);
            if (mark != null) {
                sheet.style(row, at).fillColor(mark.colour).set();
            }
        }
        if (choices == null && row % FLUSHED_AT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    @Override
    public void close() {
        // The library would finish the file here, and half a file would look like a whole one.
    }

    private Worksheet begin(TableLayout first) {
        Worksheet begun = workbook.newWorksheet(first.name());
        for (int at = 0; at < first.columns().size(); at++) {
            TableColumn column = first.columns().get(at);
            begun.value(0, at, column.heading());
            begun.style(0, at)
                    .bold()
                    .fillColor(column.required() ? "FFE0B2" : "ECEFF1")
                    .set();
            // A Chinese character is two letters wide.
            begun.width(
                    at,
                    Math.clamp(
                            Math.max(column.bytes() / 5, 2L * column.heading().length() + 2), NARROWEST, WIDEST));
            if (!column.hint().isEmpty()) {
                begun.comment(0, at, column.hint());
            }
        }
        begun.freezePane(0, 1);
        return begun;
    }

    private void offer(int position, List<String> words, int rows) {
        Worksheet list = choices;
        if (list == null) {
            list = workbook.newWorksheet(CHOICES);
            list.setVisibilityState(VisibilityState.HIDDEN);
            choices = list;
        }
        for (int at = 0; at < words.size(); at++) {
            list.value(at, choiceColumn, words.get(at));
        }
        sheet.range(1, position, rows, position)
                .validateWithList(list.range(0, choiceColumn, words.size() - 1, choiceColumn))
                .allowBlank(true)
                .showDropdown(false);
        choiceColumn++;
    }
}
