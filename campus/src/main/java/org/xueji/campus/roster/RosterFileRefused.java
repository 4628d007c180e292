package org.xueji.campus.roster;

/// A roster file that cannot be read as a whole (文件不可读).
final class RosterFileRefused extends RuntimeException {
    private final RosterProblem problem;
    private final int row;

    RosterFileRefused(RosterProblem problem, int row) {
        super(problem.code());
        this.problem = problem;
        this.row = row;
    }

    RosterProblem problem() {
        return problem;
    }

    /// Row up to which it could be read, 0 when none.
    int row() {
        return row;
    }
}
