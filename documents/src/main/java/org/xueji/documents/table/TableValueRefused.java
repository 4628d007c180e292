package org.xueji.documents.table;

/// A value that the kind of file cannot hold (放不进文件的值). Nothing is ever cut to fit.
public final class TableValueRefused extends RuntimeException {
    private final int row;
    private final String heading;
    private final String reason;

    TableValueRefused(int row, String heading, String reason) {
        super("row " + row + ", " + heading);
        this.row = row;
        this.heading = heading;
        this.reason = reason;
    }

    /// Which row of those written, the first being 1.
    public int row() {
        return row;
    }

    /// In which column.
    public String heading() {
        return heading;
    }

    /// Why and what to do, as a Chinese sentence.
    public String reason() {
        return reason;
    }
}
