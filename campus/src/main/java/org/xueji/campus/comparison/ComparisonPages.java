package org.xueji.campus.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.campus.roster.UnitChoices;
import org.xueji.platform.page.Choice;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;

/// Makes the list of differences, as a page and as a file.
@Component
class ComparisonPages {
    private final Comparisons comparisons;
    private final ComparisonTable table;
    private final UnitChoices units;

    ComparisonPages(Comparisons comparisons, ComparisonTable table, UnitChoices units) {
        this.comparisons = comparisons;
        this.table = table;
        this.units = units;
    }

    ComparisonListPage page(ComparisonListPage.Asked asked, Scope scope, Frame frame) {
        ComparisonQuery query = query(asked, scope);
        ComparisonTable.Totals totals = table.totals(query);
        List<StudentComparison> differing = comparisons.differing(query);
        List<StudentComparison> ofField = ofField(differing, asked.field());
        List<StudentComparison> shown = ofVerdict(ofField, asked.verdict()).stream()
                .sorted(order(asked))
                .toList();
        long from = (asked.page() - 1L) * asked.size();
        return new ComparisonListPage(
                frame,
                asked,
                totals.students(),
                totals.matched(),
                differing.size() == ComparisonTable.MOST,
                counts(ofField, totals.matched(), asked),
                unitCounts(ofField, asked, scope),
                shown.stream()
                        .skip(from)
                        .limit(asked.size())
                        .map(ComparisonPages::row)
                        .toList(),
                shown.size(),
                units.cohorts(scope),
                units.colleges(scope),
                units.classes(asked.college(), scope),
                Arrays.stream(ComparedField.values())
                        .map(field -> new Choice(field.key(), field.label()))
                        .toList());
    }

    /// One line for each difference; document numbers are left out.
    CsvFile file(ComparisonListPage.Asked asked, Scope scope) {
        List<StudentComparison> shown =
                ofVerdict(ofField(comparisons.differing(query(asked, scope)), asked.field()), asked.verdict());
        return new CsvFile(
                "信息比对.csv",
                List.of("学号", "姓名", "学院", "班级", "项目", "学校登记", "学信登记", "结果", "说明"),
                shown.stream()
                        .flatMap(student -> student.differences().stream().map(finding -> line(student, finding)))
                        .toList());
    }

    private static List<String> line(StudentComparison student, Finding finding) {
        Excuse excuse = finding.excuse();
        return List.of(
                student.studentNumber(),
                student.name(),
                student.collegeName(),
                student.className(),
                finding.field().label(),
                finding.campus(),
                finding.registry(),
                finding.verdict().label(),
                excuse == null ? "" : excuse.reason() + "（至 " + excuse.until() + "）");
    }

    private static Comparator<StudentComparison> order(ComparisonListPage.Asked asked) {
        Comparator<StudentComparison> order = switch (asked.sort()) {
            case "CLASS" ->
                Comparator.comparing(StudentComparison::collegeName).thenComparing(StudentComparison::className);
            case "VERDICT" -> Comparator.comparing(StudentComparison::verdict);
            default -> Comparator.comparing(StudentComparison::studentNumber);
        };
        return (asked.descending() ? order.reversed() : order).thenComparing(StudentComparison::studentNumber);
    }

    private static List<StudentComparison> ofField(List<StudentComparison> students, String field) {
        return ComparedField.of(field)
                .map(wanted -> students.stream()
                        .filter(student ->
                                student.findings().get(wanted.ordinal()).verdict() != Verdict.IDENTICAL)
                        .toList())
                .orElse(students);
    }

    private static List<StudentComparison> ofVerdict(List<StudentComparison> students, String verdict) {
        return Verdict.of(verdict)
                .map(wanted -> students.stream()
                        .filter(student -> student.verdict() == wanted)
                        .toList())
                .orElse(students);
    }

    private static List<ComparisonListPage.Count> counts(
            List<StudentComparison> students, long matched, ComparisonListPage.Asked asked) {
        Map<Verdict, Long> counted =
                students.stream().collect(Collectors.groupingBy(StudentComparison::verdict, Collectors.counting()));
        return Arrays.stream(Verdict.values())
                .map(verdict -> new ComparisonListPage.Count(
                        verdict,
                        verdict == Verdict.IDENTICAL
                                ? matched - students.size() + counted.getOrDefault(verdict, 0L)
                                : counted.getOrDefault(verdict, 0L),
                        verdict.name().equals(asked.verdict())))
                .toList();
    }

    private static List<ComparisonListPage.UnitCount> unitCounts(
            List<StudentComparison> students, ComparisonListPage.Asked asked, Scope scope) {
        boolean byClass = !asked.college().isEmpty() || scope.collegeCode() != null || scope.classCodes() != null;
        Function<StudentComparison, String> unit =
                byClass ? StudentComparison::className : StudentComparison::collegeName;
        return students.stream().collect(Collectors.groupingBy(unit)).entrySet().stream()
                .map(entry -> new ComparisonListPage.UnitCount(
                        entry.getKey(),
                        count(entry.getValue(), Verdict.CONFLICT),
                        count(entry.getValue(), Verdict.MISSING),
                        count(entry.getValue(), Verdict.EXCUSED),
                        count(entry.getValue(), Verdict.VARIANT)))
                .sorted(Comparator.comparingLong(ComparisonListPage.UnitCount::conflicts)
                        .reversed()
                        .thenComparing(ComparisonListPage.UnitCount::name))
                .limit(500)
                .toList();
    }

    private static long count(List<StudentComparison> students, Verdict verdict) {
        return students.stream().filter(student -> student.verdict() == verdict).count();
    }

    private static ComparisonListPage.Row row(StudentComparison student) {
        return new ComparisonListPage.Row(
                student.studentNumber(),
                student.name(),
                student.collegeName(),
                student.className(),
                student.verdict(),
                student.differences());
    }

    private static ComparisonQuery query(ComparisonListPage.Asked asked, Scope scope) {
        return new ComparisonQuery(
                scope,
                asked.cohort().matches("[0-9]{4}") ? Integer.valueOf(asked.cohort()) : null,
                orAbsent(asked.college()),
                orAbsent(asked.classCode()),
                asked.text().strip());
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
