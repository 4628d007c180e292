package org.xueji.campus.roster;

import java.util.List;
import org.xueji.platform.page.Frame;

/// What the columns of a file mean (列对应).
///
/// @param missing Chinese names of columns the file has to have and lacks
public record RosterColumnsPage(
        Frame frame,
        String importId,
        String fileName,
        String format,
        List<Column> columns,
        List<String> missing,
        String problem) {
    /// A column of the file and what it holds; empty for none.
    public record Column(int position, String heading, String chosen) {}

    /// Every meaning a column can have.
    public List<RosterColumn> choices() {
        return List.of(RosterColumn.values());
    }

    /// How many columns are recognised.
    public long recognised() {
        return columns.stream().filter(column -> !column.chosen().isEmpty()).count();
    }
}
