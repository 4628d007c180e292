package org.xueji.campus.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

/// Students' wishes that need approval (待批准的修改).
///
/// @param state name of the state that is shown
/// @param problem why the last decision was not taken; empty for none
public record RequestListPage(
        Frame frame, String state, String text, int page, int size, long total, List<Row> rows, String problem) {
    /// A state to choose.
    public record Choice(String name, String label, boolean chosen) {}

    /// One wish.
    ///
    /// @param standing value in force in words, `wished` the one asked for
    /// @param waiting whether it can be decided
    public record Row(
            String requestId,
            String student,
            String name,
            String className,
            String collegeName,
            String item,
            String standing,
            String wished,
            String asked,
            String state,
            String colour,
            boolean waiting,
            String decided,
            String reason) {
        @Override
        public String toString() {
            return "Row[" + requestId + "]";
        }
    }

    /// Copies the rows.
    public RequestListPage {
        rows = List.copyOf(rows);
    }

    /// The states to choose from.
    public List<Choice> states() {
        return List.of(ChangeRequest.State.WAITING, ChangeRequest.State.APPROVED, ChangeRequest.State.REFUSED).stream()
                .map(one -> new Choice(one.name(), one.label(), one.name().equals(state)))
                .toList();
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /// The address of another page.
    public String at(long page) {
        return filter() + "&page=" + page;
    }

    /// The filter as a query, for the export as well.
    public String filter() {
        return "?state=" + state + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
