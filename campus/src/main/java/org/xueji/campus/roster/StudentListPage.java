package org.xueji.campus.roster;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

/// The list of students (学籍档案列表).
public record StudentListPage(
        Frame frame, Asked asked, List<Row> rows, long total, List<Choice> colleges, List<Choice> classes) {
    /// One student.
    public record Row(
            String number,
            String name,
            String sex,
            String className,
            String major,
            String document,
            String status,
            String colour) {}

    /// A college or class to choose.
    public record Choice(String code, String name) {}

    /// What is asked for; empty words mean any.
    public record Asked(
            String text,
            String college,
            String classCode,
            String status,
            String sort,
            boolean descending,
            int page,
            int size) {}

    /// Copies the lists.
    public StudentListPage {
        rows = List.copyOf(rows);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
    }

    /// Every status word.
    public List<String> statuses() {
        return StudentPages.STATUSES;
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + asked.size() - 1) / asked.size());
    }

    /// The address of another page.
    public String at(long page) {
        return filter() + "&sort=" + asked.sort() + "&descending=" + asked.descending() + "&page=" + page;
    }

    /// The address of the list in another order; the same order again turns it round.
    public String sorted(String sort) {
        boolean again = asked.sort().equals(sort) && !asked.descending();
        return filter() + "&sort=" + sort + "&descending=" + again;
    }

    /// The filter as a query, for the export as well.
    public String filter() {
        return "?text=" + encoded(asked.text()) + "&college=" + encoded(asked.college()) + "&class="
                + encoded(asked.classCode()) + "&status=" + encoded(asked.status());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
