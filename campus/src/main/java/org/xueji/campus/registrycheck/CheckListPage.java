package org.xueji.campus.registrycheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Choice;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// Who has checked at the registry (学信核对情况), for staff.
///
/// @param feed how the news of the registry comes in, in one sentence
/// @param unknown how many records carry a 考生号 nobody here has
public record CheckListPage(
        Frame frame,
        Asked asked,
        List<Count> counts,
        List<Row> rows,
        List<Choice> cohorts,
        List<Choice> colleges,
        List<Choice> classes,
        String feed,
        boolean feedFails,
        boolean mayTake,
        long unknown) {
    /// What is asked for; empty words mean any.
    public record Asked(
            String text,
            String cohort,
            String college,
            String classCode,
            String standing,
            String sort,
            boolean descending,
            int page,
            int size) {
        /// The conditions by parameter name, with another standing.
        Map<String, String> filters(String wanted) {
            Map<String, String> filters = new LinkedHashMap<>();
            filters.put("cohort", cohort);
            filters.put("college", college);
            filters.put("class", classCode);
            filters.put("standing", wanted);
            return filters;
        }
    }

    /// How many have a standing.
    public record Count(CheckStanding standing, long students, boolean chosen) {}

    /// One student.
    public record Row(String number, String name, String collegeName, String className, CheckShown shown) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /// Copies the lists.
    public CheckListPage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
        cohorts = List.copyOf(cohorts);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
    }

    /// What was asked for and how long the list is.
    public Paging paging() {
        return with(asked.standing());
    }

    /// How many there are whatever their standing.
    public long everybody() {
        return counts.stream().mapToLong(Count::students).sum();
    }

    /// The same list with another standing.
    public Paging with(String standing) {
        long total = counts.stream()
                .filter(count -> standing.isEmpty() || count.standing().name().equals(standing))
                .mapToLong(Count::students)
                .sum();
        return new Paging(
                asked.text(),
                asked.filters(standing),
                asked.sort(),
                asked.descending(),
                standing.equals(asked.standing()) ? asked.page() : 1,
                asked.size(),
                total,
                "人");
    }
}
