package org.xueji.documents.table;

/// Writes a cell of a CSV file (CSV 单元格).
final class CsvCell {
    private CsvCell() {}

    /// The text itself, quoted where needed: for files that programs read.
    static String exact(String text) {
        boolean plain = text.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /// The text so that no spreadsheet takes it for a formula or a number: for files that people open.
    static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        boolean longNumber = text.length() > 11 && text.chars().allMatch(Character::isDigit);
        return exact(formula ? "'" + text : longNumber ? "\t" + text : text);
    }
}
