package org.xueji.documents.table;

import java.util.List;
import java.util.Set;

/// The columns of a table to be written (表格式样).
///
/// @param name of the sheet in a workbook
public record TableLayout(String name, List<TableColumn> columns) {
    /// Refuses a table without columns.
    public TableLayout {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has columns");
        }
    }

    /// A layout with these headings and nothing special.
    public static TableLayout of(String name, List<String> headings) {
        return new TableLayout(name, headings.stream().map(TableColumn::of).toList());
    }

    /// A layout with these headings, some of them above whole numbers to add up.
    public static TableLayout of(String name, List<String> headings, Set<String> counts) {
        return new TableLayout(
                name,
                headings.stream()
                        .map(heading -> TableColumn.of(heading).counts(counts.contains(heading)))
                        .toList());
    }

    /// What stands above the columns.
    public List<String> headings() {
        return columns.stream().map(TableColumn::heading).toList();
    }

    void expect(List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException("more cells than columns");
        }
    }
}
