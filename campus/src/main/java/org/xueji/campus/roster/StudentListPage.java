package org.xueji.campus.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

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

    /// The list's bar, headings and pages.
    public Paging paging() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("college", asked.college());
        filters.put("class", asked.classCode());
        filters.put("status", asked.status());
        return new Paging(
                asked.text(), filters, asked.sort(), asked.descending(), asked.page(), asked.size(), total, "人");
    }
}
