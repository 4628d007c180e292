package org.xueji.campus.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.campus.office.Staff;
import org.xueji.platform.Door;
import org.xueji.platform.job.Job;
import org.xueji.platform.job.Jobs;
import org.xueji.platform.page.Frame;

/// Makes the page records of roster imports.
@Component
class RosterPages {
    private final ImportTable imports;
    private final ImportFileTable parts;
    private final FindingTable findings;
    private final Jobs jobs;
    private final University university;

    RosterPages(
            ImportTable imports,
            ImportFileTable parts,
            FindingTable findings,
            @Campus Jobs jobs,
            University university) {
        this.imports = imports;
        this.parts = parts;
        this.findings = findings;
        this.jobs = jobs;
        this.university = university;
    }

    RosterHomePage home(Staff staff, Frame frame, String problem) {
        List<RosterHomePage.Row> rows =
                imports.latest(staff.scope()).stream().map(this::row).toList();
        return new RosterHomePage(frame, rows, problem, staff.scope().collegeCode() == null);
    }

    RosterColumnsPage columns(RosterImport roster, ColumnMapping mapping, Frame frame, String problem) {
        List<RosterColumnsPage.Column> columns = IntStream.range(
                        0, roster.headings().size())
                .mapToObj(at -> new RosterColumnsPage.Column(
                        at,
                        roster.headings().get(at).isEmpty()
                                ? "第 " + (at + 1) + " 列（无标题）"
                                : roster.headings().get(at),
                        mapping.columns().get(at).map(RosterColumn::name).orElse("")))
                .toList();
        List<String> missing =
                mapping.missing().stream().map(RosterColumn::label).toList();
        return new RosterColumnsPage(
                frame, roster.importId(), roster.fileName(), roster.format(), columns, missing, problem);
    }

    RosterImportPage details(
            RosterImport roster, RosterImportPage.Asked asked, Staff staff, Frame frame, String problem) {
        Optional<Job> job =
                Optional.ofNullable(roster.jobId()).flatMap(id -> jobs.find(Door.CAMPUS, staff.subject(), id));
        boolean running = roster.state() == ImportState.CHECKING || roster.state() == ImportState.IMPORTING;
        String note = job.filter(one -> running || one.state() == Job.State.FAILED)
                .map(Job::note)
                .orElse("");
        FindingTable.Query query = query(roster, asked);
        return new RosterImportPage(
                frame,
                roster.importId(),
                roster.fileName(),
                roster.state().label(),
                colour(roster.state()),
                running ? job.map(Job::percent).orElse(0) : -1,
                note,
                advice(roster),
                roster.isReady(),
                roster.isOpen(),
                roster.state() == ImportState.IMPORTED,
                roster.state() != ImportState.RECEIVED && !running,
                parts.exists(roster.importId()),
                facts(roster),
                kinds(roster),
                findings.page(query).stream().map(RosterPages::finding).toList(),
                findings.count(query),
                asked,
                problem);
    }

    private RosterHomePage.Row row(RosterImport roster) {
        RosterImport.Counts counts = roster.counts();
        String words = counts.rows() == 0
                ? ""
                : counts.rows() + " 人：新增 " + counts.added() + "，变更 " + counts.changed() + "，错误 " + counts.errors();
        return new RosterHomePage.Row(
                roster.importId(),
                roster.fileName(),
                roster.state().label(),
                colour(roster.state()),
                Shown.time(roster.receivedAt(), university.zone()),
                Shown.who(roster.receivedBy()),
                words);
    }

    private List<RosterImportPage.Fact> facts(RosterImport roster) {
        RosterImport.Counts counts = roster.counts();
        List<RosterImportPage.Fact> facts = new ArrayList<>();
        add(facts, "文件", roster.format() + "，" + Shown.size(roster.size()));
        add(facts, "上传", Shown.time(roster.receivedAt(), university.zone()) + "，" + Shown.who(roster.receivedBy()));
        if (counts.rows() > 0) {
            add(facts, "学生", counts.rows() + " 人");
            add(facts, "新增", counts.added() + " 人" + (counts.errors() > 0 ? "（有错误的行不计）" : ""));
            String fields = Shown.counts(roster.changedFields());
            add(facts, "变更", counts.changed() + " 人" + (fields.isEmpty() ? "" : "（" + fields + "）"));
            add(facts, "不变", counts.unchanged() + " 人");
            add(facts, "已规范的值", Shown.counts(roster.normalisedFields()));
        }
        if (counts.rows() + counts.errors() > 0) {
            add(facts, "问题", "错误 " + counts.errors() + "，提醒 " + counts.warnings() + "，说明 " + counts.remarks());
        }
        add(facts, "导入", after(Shown.time(roster.importedAt(), university.zone()), Shown.who(roster.importedBy())));
        add(facts, "撤销", after(Shown.time(roster.undoneAt(), university.zone()), Shown.who(roster.undoneBy())));
        return facts;
    }

    private static String advice(RosterImport roster) {
        return switch (roster.state()) {
            case CHECKED ->
                roster.isReady() ? "校验通过，可以导入。" : "有 " + roster.counts().errors() + " 个错误，一行也没有导入。请下载问题文件，改正后重新上传。";
            case REFUSED -> "文件不能读到底，没有导入。请按下面的说明处理后重新上传。";
            case RECEIVED -> "还没有校验。请先确认列对应。";
            case CHECKING, IMPORTING, IMPORTED, UNDONE, DISCARDED -> "";
        };
    }

    private static String after(String time, String who) {
        return time.isEmpty() ? "" : time + "，" + who;
    }

    private static void add(List<RosterImportPage.Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new RosterImportPage.Fact(label, value));
        }
    }

    private List<RosterImportPage.Kind> kinds(RosterImport roster) {
        return findings.counts(roster.importId()).stream()
                .map(count -> new RosterImportPage.Kind(
                        count.problem().name(),
                        count.problem().code(),
                        count.problem().severity().label(),
                        colour(count.problem().severity()),
                        count.count()))
                .toList();
    }

    private static RosterImportPage.Finding finding(RosterFinding finding) {
        return new RosterImportPage.Finding(
                finding.row() == 0 ? "整个文件" : Integer.toString(finding.row()),
                finding.column(),
                finding.problem().code(),
                finding.problem().severity().label(),
                colour(finding.problem().severity()),
                finding.message());
    }

    static FindingTable.Query query(RosterImport roster, RosterImportPage.Asked asked) {
        return new FindingTable.Query(
                roster.importId(),
                named(RosterProblem.Severity.values(), asked.severity()),
                named(RosterProblem.values(), asked.problem()),
                asked.text().strip(),
                Optional.ofNullable(named(FindingTable.Sort.values(), asked.sort()))
                        .orElse(FindingTable.Sort.ROW),
                asked.descending(),
                Math.clamp(asked.page(), 1, 10_000),
                asked.size());
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String colour(ImportState state) {
        return switch (state) {
            case RECEIVED -> "secondary";
            case CHECKING, IMPORTING -> "blue";
            case CHECKED -> "orange";
            case REFUSED -> "red";
            case IMPORTED -> "green";
            case UNDONE, DISCARDED -> "secondary";
        };
    }

    private static String colour(RosterProblem.Severity severity) {
        return switch (severity) {
            case ERROR -> "red";
            case WARNING -> "orange";
            case INFORMATION -> "blue";
        };
    }
}
