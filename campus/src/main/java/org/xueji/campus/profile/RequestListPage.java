package org.xueji.campus.profile;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Choice;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// Students' wishes that need approval (待批准的修改).
///
/// @param state name of the state that is shown
/// @param problem why the last decision was not taken; empty for none
public record RequestListPage(
        Frame frame, String state, String text, int page, int size, long total, List<Row> rows, String problem) {
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
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    /// What was asked for and how long the list is.
    public Paging paging() {
        return new Paging(text, Map.of("state", state), "", false, page, size, total, "条");
    }
}
