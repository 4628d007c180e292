package org.xueji.campus.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xueji.documents.table.TableColumn;
import org.xueji.documents.table.TableFile;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableRow;
import org.xueji.documents.table.WorkbookWriter;

/// The rows of a file with what was found in them (问题文件): mend it and upload it again.
///
/// Holds every row of the file, because a file goes in as a whole; from 200,000 rows on only those with a problem.
@Component
class ProblemWorkbook {
    private static final int WHOLE_LIMIT = 200_000;
    private static final TableLayout LIST = new TableLayout(
            "问题清单",
            List.of(
                    TableColumn.of("行"),
                    TableColumn.of("列"),
                    TableColumn.of("程度"),
                    TableColumn.of("代码"),
                    TableColumn.of("说明").bytes(254)));

    private final RosterFiles files;
    private final ImportFileTable parts;
    private final FindingTable findings;

    ProblemWorkbook(RosterFiles files, ImportFileTable parts, FindingTable findings) {
        this.files = files;
        this.parts = parts;
        this.findings = findings;
    }

    /// Writes the workbook: sheet 名册 with three columns more, sheet 问题清单 with one row for each finding.
    void write(RosterImport roster, OutputStream target) throws IOException {
        FindingTable.Query all = new FindingTable.Query(
                roster.importId(), null, null, "", FindingTable.Sort.ROW, false, 1, Findings.KEPT);
        List<RosterFinding> found = findings.page(all);
        boolean readable = roster.state() != ImportState.REFUSED && parts.exists(roster.importId());
        try (WorkbookWriter workbook = new WorkbookWriter(target, readable ? rows(roster) : LIST)) {
            if (readable) {
                writeRows(roster, found, workbook);
                workbook.next(LIST);
            }
            for (RosterFinding finding : found) {
                workbook.write(List.of(
                        Integer.toString(finding.row()),
                        finding.column(),
                        finding.problem().severity().label(),
                        finding.problem().code(),
                        finding.message()));
            }
            workbook.finish();
        }
    }

    private static TableLayout rows(RosterImport roster) {
        return new TableLayout(
                "名册",
                Stream.concat(
                                roster.headings().stream().map(TableColumn::of),
                                Stream.of(
                                        TableColumn.of("原文件行号"),
                                        TableColumn.of("问题代码"),
                                        TableColumn.of("问题说明").bytes(254)))
                        .toList());
    }

    private void writeRows(RosterImport roster, List<RosterFinding> found, WorkbookWriter workbook) throws IOException {
        Map<Integer, List<RosterFinding>> byRow =
                found.stream().collect(Collectors.groupingBy(RosterFinding::row, TreeMap::new, Collectors.toList()));
        boolean whole = roster.counts().rows() <= WHOLE_LIMIT;
        List<String> headings = roster.headings();
        try (TableFile file = files.open(roster.importId())) {
            for (Iterator<TableRow> rows = file.rows(); rows.hasNext(); ) {
                TableRow row = rows.next();
                List<RosterFinding> own = byRow.getOrDefault(row.number(), List.of());
                if (whole || !own.isEmpty()) {
                    workbook.write(cells(row, own, headings), marks(own, headings));
                }
            }
        }
    }

    private static List<String> cells(TableRow row, List<RosterFinding> own, List<String> headings) {
        List<String> cells = new ArrayList<>(headings.size() + 3);
        for (int at = 0; at < headings.size(); at++) {
            cells.add(row.cell(at));
        }
        cells.add(Integer.toString(row.number()));
        cells.add(own.stream().map(finding -> finding.problem().code()).collect(Collectors.joining("、")));
        cells.add(own.stream()
                .map(finding -> finding.problem().severity().label() + "：" + finding.message())
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private static Map<Integer, WorkbookWriter.Mark> marks(List<RosterFinding> own, List<String> headings) {
        Map<Integer, WorkbookWriter.Mark> marks = new HashMap<>();
        for (RosterFinding finding : own) {
            WorkbookWriter.Mark mark = switch (finding.problem().severity()) {
                case ERROR -> WorkbookWriter.Mark.ERROR;
                case WARNING -> WorkbookWriter.Mark.WARNING;
                case INFORMATION -> WorkbookWriter.Mark.INFORMATION;
            };
            marks.merge(
                    headings.indexOf(finding.column()), mark, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return marks;
    }
}
