package org.xueji.campus.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a list differs from an earlier one (名单变化): names and column names, no values.
///
/// @param added names of students who came
/// @param removed names of students who left
/// @param changed students whose row is another, with the columns
public record ListDifference(List<String> added, List<String> removed, List<Changed> changed) {
    /// A student whose row is another.
    public record Changed(String name, List<ChecklistColumn> columns) {
        /// The columns in words.
        public String words() {
            return columns.stream().map(ChecklistColumn::label).collect(Collectors.joining("、"));
        }
    }

    /// Copies the lists.
    public ListDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    static ListDifference between(List<ChecklistRow> before, List<ChecklistRow> now) {
        Map<String, ChecklistRow> old =
                before.stream().collect(Collectors.toMap(ChecklistRow::studentNumber, Function.identity()));
        Map<String, ChecklistRow> current =
                now.stream().collect(Collectors.toMap(ChecklistRow::studentNumber, Function.identity()));
        List<Changed> changed = new ArrayList<>();
        for (ChecklistRow row : now) {
            ChecklistRow earlier = old.get(row.studentNumber());
            if (earlier != null && !earlier.hash().equals(row.hash())) {
                changed.add(new Changed(row.name(), columns(earlier, row)));
            }
        }
        return new ListDifference(
                now.stream()
                        .filter(row -> !old.containsKey(row.studentNumber()))
                        .map(ChecklistRow::name)
                        .toList(),
                before.stream()
                        .filter(row -> !current.containsKey(row.studentNumber()))
                        .map(ChecklistRow::name)
                        .toList(),
                changed);
    }

    private static List<ChecklistColumn> columns(ChecklistRow before, ChecklistRow now) {
        return Arrays.stream(ChecklistColumn.values())
                .filter(column -> !before.value(column).equals(now.value(column)))
                .toList();
    }
}
