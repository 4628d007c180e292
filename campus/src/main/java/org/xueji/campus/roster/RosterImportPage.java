package org.xueji.campus.roster;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

/// One import: how far it is, what was found, what it would do or did (导入详情).
///
/// @param percent of running work, below 0 when nothing runs
/// @param advice what to do next, empty when there is nothing to do
/// @param problem why the last deed was refused
public record RosterImportPage(
        Frame frame,
        String importId,
        String fileName,
        String state,
        String colour,
        int percent,
        String note,
        String advice,
        boolean ready,
        boolean open,
        boolean undoable,
        boolean checked,
        boolean hasFile,
        List<Fact> facts,
        List<Kind> kinds,
        List<Finding> findings,
        long total,
        Asked asked,
        String problem) {
    /// A line of the summary.
    public record Fact(String label, String value) {}

    /// How often a problem occurs.
    public record Kind(String problem, String code, String severity, String colour, long count) {}

    /// One finding.
    public record Finding(String row, String column, String code, String severity, String colour, String message) {}

    /// What the list of findings is asked for.
    public record Asked(
            String text, String severity, String problem, String sort, boolean descending, int page, int size) {}

    /// Whether work is going on.
    public boolean running() {
        return percent >= 0;
    }

    /// How many pages the list has.
    public long pages() {
        return Math.max(1, (total + asked.size() - 1) / asked.size());
    }

    /// The address of another page of the list.
    public String at(long page) {
        return query(asked.sort(), asked.descending(), page);
    }

    /// The address of the list in another order; the same order again turns it round.
    public String sorted(String sort) {
        return query(sort, asked.sort().equals(sort) && !asked.descending(), 1);
    }

    private String query(String sort, boolean descending, long page) {
        return "?text=" + URLEncoder.encode(asked.text(), StandardCharsets.UTF_8) + "&severity=" + asked.severity()
                + "&problem=" + asked.problem() + "&sort=" + sort + "&descending=" + descending + "&page=" + page
                + "#findings";
    }
}
