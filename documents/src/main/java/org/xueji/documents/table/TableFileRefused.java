package org.xueji.documents.table;

/// A file that cannot be read, or not to its end (文件不可读).
public final class TableFileRefused extends RuntimeException {
    private final TableProblem problem;
    private final int row;

    /// Refuses a file.
    ///
    /// @param row up to which it could be read, 0 when none
    public TableFileRefused(TableProblem problem, int row) {
        super(problem.code());
        this.problem = problem;
        this.row = row;
    }

    /// Why.
    public TableProblem problem() {
        return problem;
    }

    /// Row up to which it could be read, 0 when none.
    public int row() {
        return row;
    }
}
