package org.xueji.campus.roster;

import org.jspecify.annotations.Nullable;

/// A problem at one place of a file (问题).
///
/// @param row row of the file as a person counts it, the heading being 1; 0 for the file as a whole
/// @param column heading of the column in the file; empty for the whole row
/// @param detail what the message names beside the cell: another row, a 学号, a class; no personal data
record RosterFinding(int row, String column, RosterProblem problem, String detail) {
    String message() {
        return problem.message(detail);
    }

    /// About a cell; the heading comes from the enum when the file's own is not known.
    static RosterFinding at(int row, @Nullable RosterColumn column, RosterProblem problem, String detail) {
        RosterColumn meant = column == null ? problem.column() : column;
        return new RosterFinding(row, meant == null ? "" : meant.label(), problem, detail);
    }
}
