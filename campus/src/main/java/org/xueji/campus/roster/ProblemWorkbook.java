package org.xueji.campus.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// The rows of a file with what was found in them (问题文件): mend it and upload it again.
///
/// Holds every row of the file, because a file goes in as a whole; from 200,000 rows on only those with a problem.
@Component
class ProblemWorkbook {
    private static final int WHOLE_LIMIT = 200_000;
    private static final int FLUSHED_AT = 1_000;

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
        Workbook workbook = new Workbook(target, "Xueji", "1.0");
        boolean readable = roster.state() != ImportState.REFUSED && parts.exists(roster.importId());
        if (readable) {
            writeRows(roster, found, workbook.newWorksheet("名册"));
        }
        writeList(found, workbook.newWorksheet("问题清单"));
        workbook.finish();
    }

    private void writeRows(RosterImport roster, List<RosterFinding> found, Worksheet sheet) throws IOException {
        Map<Integer, List<RosterFinding>> byRow =
                found.stream().collect(Collectors.groupingBy(RosterFinding::row, TreeMap::new, Collectors.toList()));
        boolean whole = roster.counts().rows() <= WHOLE_LIMIT;
        List<String> headings = roster.headings();
        heading(sheet, headings);
        try (RosterFile file = files.open(roster.importId())) {
            int line = 1;
            for (Iterator<FileRow> rows = file.rows(); rows.hasNext(); ) {
                FileRow row = rows.next();
                List<RosterFinding> own = byRow.getOrDefault(row.number(), List.of());
                if (row.isBlank() || own.isEmpty() && !whole) {
                    continue;
                }
                writeRow(sheet, line, row, own, headings);
                line++;
                if (line % FLUSHED_AT == 0) {
                    sheet.flush();
                }
            }
        }
        // The workbook is one stream: a sheet ends before the next begins.
        sheet.finish();
    }

    private static void heading(Worksheet sheet, List<String> headings) {
        for (int at = 0; at < headings.size(); at++) {
            sheet.value(0, at, headings.get(at));
        }
        List<String> more = List.of("原文件行号", "问题代码", "问题说明");
        for (int at = 0; at < more.size(); at++) {
            sheet.value(0, headings.size() + at, more.get(at));
        }
        sheet.range(0, 0, 0, headings.size() + 2).style().bold().set();
        sheet.width(headings.size() + 2, 60);
        sheet.freezePane(0, 1);
    }

    private static void writeRow(
            Worksheet sheet, int line, FileRow row, List<RosterFinding> own, List<String> headings) {
        for (int at = 0; at < headings.size(); at++) {
            String cell = row.cell(at);
            if (!cell.isEmpty()) {
                sheet.value(line, at, cell);
            }
        }
        sheet.value(line, headings.size(), Integer.toString(row.number()));
        if (own.isEmpty()) {
            return;
        }
        sheet.value(
                line,
                headings.size() + 1,
                own.stream().map(finding -> finding.problem().code()).collect(Collectors.joining("、")));
        sheet.value(
                line,
                headings.size() + 2,
                own.stream()
                        .map(finding -> finding.problem().severity().label() + "：" + finding.message())
                        .collect(Collectors.joining(" ")));
        for (RosterFinding finding : own) {
            int at = headings.indexOf(finding.column());
            if (at >= 0) {
                sheet.style(line, at).fillColor(colour(finding)).set();
            }
        }
    }

    private static void writeList(List<RosterFinding> found, Worksheet sheet) throws IOException {
        List<String> headings = List.of("行", "列", "程度", "代码", "说明");
        for (int at = 0; at < headings.size(); at++) {
            sheet.value(0, at, headings.get(at));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.width(4, 80);
        for (int at = 0; at < found.size(); at++) {
            RosterFinding finding = found.get(at);
            sheet.value(at + 1, 0, finding.row());
            sheet.value(at + 1, 1, finding.column());
            sheet.value(at + 1, 2, finding.problem().severity().label());
            sheet.value(at + 1, 3, finding.problem().code());
            sheet.value(at + 1, 4, finding.message());
            if (at % FLUSHED_AT == 0) {
                sheet.flush();
            }
        }
    }

    private static String colour(RosterFinding finding) {
        return switch (finding.problem().severity()) {
            case ERROR -> "FFCDD2";
            case WARNING -> "FFE0B2";
            case INFORMATION -> "E3F2FD";
        };
    }
}
