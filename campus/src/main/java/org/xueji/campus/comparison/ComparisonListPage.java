package org.xueji.campus.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

/// Students whose data differ between campus and registry (信息比对).
///
/// @param total rows that fit the filter, over all pages
/// @param matched students the registry holds a record of, of `students` in all
/// @param cut whether there are more differing students than are looked at at once
public record ComparisonListPage(
        Frame frame,
        Asked asked,
        long students,
        long matched,
        boolean cut,
        List<Count> counts,
        List<UnitCount> units,
        List<Row> rows,
        long total,
        List<Choice> cohorts,
        List<Choice> colleges,
        List<Choice> classes,
        List<Choice> fields) {
    /// What is asked for; empty words mean any.
    public record Asked(
            String text,
            String cohort,
            String college,
            String classCode,
            String verdict,
            String field,
            int page,
            int size) {}

    /// How many students have a verdict as their worst.
    public record Count(Verdict verdict, long students, boolean chosen) {}

    /// How many students of a college or class have which differences.
    public record UnitCount(String name, long conflicts, long missing, long excused, long variants) {}

    /// One student.
    public record Row(
            String number, String name, String collegeName, String className, Verdict verdict, List<Finding> findings) {
        /// Copies the findings.
        public Row {
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /// Something to choose.
    public record Choice(String code, String name) {}

    /// Copies the lists.
    public ComparisonListPage {
        counts = List.copyOf(counts);
        units = List.copyOf(units);
        rows = List.copyOf(rows);
        cohorts = List.copyOf(cohorts);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
        fields = List.copyOf(fields);
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + asked.size() - 1) / asked.size());
    }

    /// The address of another page.
    public String at(long page) {
        return filter(asked.verdict()) + "&page=" + page;
    }

    /// The filter as a query with another verdict.
    public String filter(String verdict) {
        return "?text=" + encoded(asked.text()) + "&cohort=" + encoded(asked.cohort()) + "&college="
                + encoded(asked.college()) + "&class=" + encoded(asked.classCode()) + "&field="
                + encoded(asked.field()) + "&verdict=" + encoded(verdict);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
