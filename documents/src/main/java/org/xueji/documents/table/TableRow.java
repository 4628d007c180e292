package org.xueji.documents.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// One row of a table as read (文件行), before anything is judged.
///
/// Cells are counted from 0; beyond the last there are empty ones.
public final class TableRow {
    private static final BitSet NONE = new BitSet();
    private static final int EXACT_DIGITS = 15;

    private final int number;
    private final String[] cells;
    private final BitSet numbers;
    private final BitSet formulas;
    private final BitSet errors;

    /// A row; what is passed is not copied and must not be changed afterwards.
    ///
    /// @param number as a person counts it, the first row of the file being 1
    /// @param cells texts; numbers in plain digits, dates as `2016-09-01`; empty for empty cells
    /// @param numbers cells that the file holds as numbers
    /// @param formulas cells that the file holds as formulas
    /// @param errors cells that hold an error value
    public TableRow(int number, String[] cells, BitSet numbers, BitSet formulas, BitSet errors) {
        this.number = number;
        this.cells = cells;
        this.numbers = numbers;
        this.formulas = formulas;
        this.errors = errors;
    }

    /// A row of texts only.
    public static TableRow ofTexts(int number, String... cells) {
        return new TableRow(number, cells, NONE, NONE, NONE);
    }

    /// The number of the row as a person counts it.
    public int number() {
        return number;
    }

    /// How many cells the file has in this row.
    public int width() {
        return cells.length;
    }

    /// The text of a cell, empty where there is none.
    public String cell(int position) {
        return position >= 0 && position < cells.length ? cells[position] : "";
    }

    /// All cells without the empty ones at the end, without outer spaces.
    public List<String> texts() {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
        return Arrays.stream(cells, 0, width).map(String::strip).toList();
    }

    /// Whether the file holds the cell as a number.
    public boolean isNumber(int position) {
        return position >= 0 && numbers.get(position);
    }

    /// Whether the file holds the cell as a formula; its text is the result that was kept with it.
    public boolean isFormula(int position) {
        return position >= 0 && formulas.get(position);
    }

    /// Whether the cell holds an error value such as `#N/A`.
    public boolean isError(int position) {
        return position >= 0 && errors.get(position);
    }

    /// Whether any cell is a formula or an error value.
    public boolean hasSpecialCells() {
        return !formulas.isEmpty() || !errors.isEmpty();
    }

    /// Whether a number has lost digits on its way through a spreadsheet: more than 15 digits held as a number, or a
    /// text such as `4.4E+17`.
    public boolean isLossy(int position) {
        String text = cell(position);
        if (isNumber(position)) {
            return text.length() > EXACT_DIGITS && text.indexOf('.') < 0;
        }
        int exponent = text.indexOf('E') < 0 ? text.indexOf('e') : text.indexOf('E');
        return exponent > 0
                && exponent < text.length() - 2
                && text.charAt(exponent + 1) == '+'
                && digits(text, 0, exponent)
                && digits(text, exponent + 2, text.length());
    }

    /// Whether the text shows a character that got lost in another system: `??`, `□`, `〓` or undecodable bytes.
    public boolean hasMissingCharacter(int position) {
        String text = cell(position);
        return text.indexOf('\uFFFD') >= 0
                || text.indexOf('□') >= 0
                || text.indexOf('〓') >= 0
                || text.contains("??")
                || text.contains("？？");
    }

    /// Whether nothing is in it.
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return formulas.isEmpty() && errors.isEmpty();
    }

    /// Number and width only: rows are about people.
    @Override
    public String toString() {
        return "TableRow[" + number + ", " + cells.length + " cells]";
    }

    private static boolean digits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            boolean digit = letter >= '0' && letter <= '9' || letter == '.';
            if (!digit) {
                return false;
            }
        }
        return to > from;
    }
}
