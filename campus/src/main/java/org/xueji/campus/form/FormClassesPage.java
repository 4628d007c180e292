package org.xueji.campus.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

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
        return filter() + "&sort=" + sort + "&descending=" + (asked.sort().equals(sort) && !asked.descending());
    }

    /// The filter as a query.
    public String filter() {
        return "?campaign=" + encoded(asked.campaign()) + "&text=" + encoded(asked.text()) + "&college="
                + encoded(asked.college());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
