package org.xueji.campus.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.documents.table.TableRow;
import org.xueji.standards.Parsed;
import org.xueji.standards.TypedText;
import org.xueji.standards.identity.IdentityDocument;

/// The row under judgement and what has been found in rows so far (当前行与已发现的问题).
final class RowCells {
    private final int[] positions;
    private final List<String> headings;
    private final List<RosterFinding> findings = new ArrayList<>();
    private final long[] normalised = new long[RosterColumn.values().length];
    private TableRow row = TableRow.ofTexts(0);
    private boolean hasError;
    private @Nullable String studentNumber;
    private @Nullable String examineeNumber;
    private @Nullable IdentityDocument document;

    RowCells(ColumnMapping mapping, List<String> headings) {
        this.positions = mapping.positions();
        this.headings = List.copyOf(headings);
    }

    void begin(TableRow next) {
        row = next;
        hasError = false;
        studentNumber = null;
        examineeNumber = null;
        document = null;
        if (next.width() > headings.size() && hasMore(next)) {
            find(RosterProblem.ROW_TOO_WIDE);
        }
        if (next.hasSpecialCells()) {
            findSpecialCells(next);
        }
    }

    int row() {
        return row.number();
    }

    boolean hasError() {
        return hasError;
    }

    /// The cell's text as it stands.
    String of(RosterColumn column) {
        int position = positions[column.ordinal()];
        String text = row.cell(position);
        if (text.indexOf('\uFFFD') >= 0) {
            find(column, RosterProblem.TEXT_UNDECODABLE, "");
            return "";
        }
        return text;
    }

    /// Whether the file holds a long number as a number, so that its last digits may be lost.
    boolean isLossy(RosterColumn column) {
        return row.isLossy(positions[column.ordinal()]);
    }

    /// The cell's text without outer spaces and invisible characters.
    String plain(RosterColumn column) {
        String text = of(column);
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        if (to - from < text.length()) {
            normalised[column.ordinal()]++;
            return text.substring(from, to);
        }
        return text;
    }

    /// The value of a parsed cell; a refusal becomes a finding.
    <T> @Nullable T value(RosterColumn column, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Accepted<T> accepted -> {
                if (accepted.normalised()) {
                    normalised[column.ordinal()]++;
                }
                yield accepted.value();
            }
            case Parsed.Rejected<T> refused -> {
                find(column, Refusals.problem(refused.rejection().code()), "");
                yield null;
            }
        };
    }

    void keys(@Nullable String ofStudent, @Nullable String ofExaminee) {
        studentNumber = ofStudent;
        examineeNumber = ofExaminee;
    }

    void document(@Nullable IdentityDocument read) {
        document = read;
    }

    @Nullable
    String studentNumber() {
        return studentNumber;
    }

    @Nullable
    String examineeNumber() {
        return examineeNumber;
    }

    @Nullable
    IdentityDocument document() {
        return document;
    }

    void find(RosterProblem problem) {
        find(problem.column(), problem, "");
    }

    void find(@Nullable RosterColumn column, RosterProblem problem, String detail) {
        String heading = heading(column);
        boolean told = hasError && !findings.isEmpty() && tellsAlready(heading);
        if (problem.severity() == RosterProblem.Severity.ERROR) {
            hasError = true;
        }
        if (!told) {
            findings.add(new RosterFinding(row.number(), heading, problem, detail));
        }
    }

    /// The heading of a column in this file.
    String heading(@Nullable RosterColumn column) {
        if (column == null) {
            return "";
        }
        int position = positions[column.ordinal()];
        return position < 0 ? column.label() : headings.get(position);
    }

    /// Takes what was found since the last time.
    List<RosterFinding> takeFindings() {
        List<RosterFinding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }

    /// How many values were normalised, by column.
    long[] normalised() {
        return normalised;
    }

    // One sentence for a cell is enough: an undecodable or formula cell is not also missing.
    private boolean tellsAlready(String heading) {
        for (int at = findings.size() - 1; at >= 0 && findings.get(at).row() == row.number(); at--) {
            RosterFinding earlier = findings.get(at);
            boolean isError = earlier.problem().severity() == RosterProblem.Severity.ERROR;
            if (isError && !heading.isEmpty() && earlier.column().equals(heading)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMore(TableRow next) {
        for (int at = headings.size(); at < next.width(); at++) {
            if (!next.cell(at).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void findSpecialCells(TableRow next) {
        for (RosterColumn column : RosterColumn.values()) {
            int position = positions[column.ordinal()];
            if (next.isFormula(position)) {
                find(column, RosterProblem.CELL_FORMULA, "");
            }
            if (next.isError(position)) {
                find(column, RosterProblem.CELL_ERROR, "");
            }
        }
    }

    private static boolean isEdge(char letter) {
        return letter <= ' ' || letter > '~' && (TypedText.isSpace(letter) || TypedText.isInvisible(letter));
    }
}
