package org.xueji.campus.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// The classes whose forms are printed (登记表打印).
///
/// @param problem why something was not done; empty when nothing stands against it
public record FormClassesPage(
        Frame frame,
        Asked asked,
        List<Choice> campaigns,
        List<Choice> colleges,
        List<Row> rows,
        long total,
        List<Batch> batches,
        String problem) {
    /// What is asked for; empty words mean any.
    public record Asked(
            String campaign, String text, String college, String sort, boolean descending, int page, int size) {}

    /// Something to choose.
    public record Choice(String code, String name) {}

    /// One class.
    ///
    /// @param printed how many of its students have a printed form
    /// @param superseded how many of those were changed since
    public record Row(String classCode, String name, String college, int members, int printed, int superseded) {
        /// The status as a word.
        public String word() {
            if (superseded > 0) {
                return superseded + " 人已更改，需重打";
            }
            if (printed == 0) {
                return "未打印";
            }
            return printed < members ? "还有 " + (members - printed) + " 人未打印" : "已全部打印";
        }

        /// Its colour.
        public String colour() {
            if (superseded > 0) {
                return "orange";
            }
            if (printed == 0) {
                return "secondary";
            }
            return printed < members ? "blue" : "green";
        }
    }

    /// Something printed lately.
    public record Batch(String path, String title, String choice, String word, String colour, String time) {}

    /// Copies the lists.
    public FormClassesPage {
        campaigns = List.copyOf(campaigns);
        colleges = List.copyOf(colleges);
        rows = List.copyOf(rows);
        batches = List.copyOf(batches);
    }

    /// The list's bar, headings and pages.
    public Paging paging() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("campaign", asked.campaign());
        filters.put("college", asked.college());
        return new Paging(
                asked.text(), filters, asked.sort(), asked.descending(), asked.page(), asked.size(), total, "个班");
    }
}
