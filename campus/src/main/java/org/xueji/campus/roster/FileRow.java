package org.xueji.campus.roster;

import java.util.BitSet;

/// One row of a roster file as read (文件行), before anything is judged.
///
/// @param number as a person counts it, the heading being 1
/// @param cells texts; numbers as the file shows them; empty for empty cells
/// @param numeric cells that the file holds as numbers
/// @param formulas cells that the file holds as formulas
/// @param errors cells that hold an error value
record FileRow(int number, String[] cells, BitSet numeric, BitSet formulas, BitSet errors) {
    private static final BitSet NONE = new BitSet();

    static FileRow ofTexts(int number, String... cells) {
        return new FileRow(number, cells, NONE, NONE, NONE);
    }

    String cell(int position) {
        return position >= 0 && position < cells.length ? cells[position] : "";
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return formulas.isEmpty() && errors.isEmpty();
    }
}
