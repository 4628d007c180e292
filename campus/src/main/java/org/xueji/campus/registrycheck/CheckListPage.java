package org.xueji.campus.registrycheck;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

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
            String text, String cohort, String college, String classCode, String standing, int page, int size) {}

    /// How many have a standing.
    public record Count(CheckStanding standing, long students, boolean chosen) {}

    /// One student.
    public record Row(String number, String name, String collegeName, String className, CheckShown shown) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /// Something to choose.
    public record Choice(String code, String name) {}

    /// Copies the lists.
    public CheckListPage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
        cohorts = List.copyOf(cohorts);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
    }

    /// How many students the filter fits, the chosen standing included.
    public long total() {
        return counts.stream()
                .filter(count -> asked.standing().isEmpty() || count.chosen())
                .mapToLong(Count::students)
                .sum();
    }

    /// How many there are whatever their standing.
    public long everybody() {
        return counts.stream().mapToLong(Count::students).sum();
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total() + asked.size() - 1) / asked.size());
    }

    /// The address of another page.
    public String at(long page) {
        return filter(asked.standing()) + "&page=" + page;
    }

    /// The filter as a query with another standing.
    public String filter(String standing) {
        return "?text=" + encoded(asked.text()) + "&cohort=" + encoded(asked.cohort()) + "&college="
                + encoded(asked.college()) + "&class=" + encoded(asked.classCode()) + "&standing=" + encoded(standing);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
