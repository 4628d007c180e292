package org.xueji.campus.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Choice;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

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
            String sort,
            boolean descending,
            int page,
            int size) {
        /// The conditions by parameter name, with another verdict.
        Map<String, String> filters(String wanted) {
            Map<String, String> filters = new LinkedHashMap<>();
            filters.put("cohort", cohort);
            filters.put("college", college);
            filters.put("class", classCode);
            filters.put("field", field);
            filters.put("verdict", wanted);
            return filters;
        }
    }

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

    /// What was asked for and how long the list is.
    public Paging paging() {
        return with(asked.verdict());
    }

    /// The same list with another verdict.
    public Paging with(String verdict) {
        return new Paging(
                asked.text(),
                asked.filters(verdict),
                asked.sort(),
                asked.descending(),
                verdict.equals(asked.verdict()) ? asked.page() : 1,
                asked.size(),
                total,
                "人");
    }
}
