package org.xueji.campus.roster;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which column of a file means what (列对应).
///
/// @param columns for each column of the file what it holds; absent for columns that are left out
public record ColumnMapping(List<Optional<RosterColumn>> columns) {
    /// Refuses one meaning given to two columns.
    public ColumnMapping {
        columns = List.copyOf(columns);
        List<RosterColumn> known = columns.stream().flatMap(Optional::stream).toList();
        if (known.stream().distinct().count() != known.size()) {
            throw new IllegalArgumentException("one meaning for two columns");
        }
    }

    /// Guesses by the headings; of two headings that mean the same the first counts.
    public static ColumnMapping recognise(List<String> headings) {
        Map<RosterColumn, Integer> first = new EnumMap<>(RosterColumn.class);
        for (int at = 0; at < headings.size(); at++) {
            int position = at;
            RosterColumn.find(headings.get(at)).ifPresent(column -> first.putIfAbsent(column, position));
        }
        return of(headings.size(), first);
    }

    /// A mapping of so many columns from the position of each meaning.
    public static ColumnMapping of(int width, Map<RosterColumn, Integer> positions) {
        @Nullable RosterColumn[] columns = new RosterColumn[width];
        positions.forEach((column, position) -> columns[position] = column);
        return new ColumnMapping(
                Arrays.stream(columns).map(Optional::ofNullable).toList());
    }

    /// Reads what [#stored()] wrote.
    static ColumnMapping ofStored(List<String> names) {
        return new ColumnMapping(names.stream()
                .map(name -> name.isEmpty() ? Optional.<RosterColumn>empty() : Optional.of(RosterColumn.valueOf(name)))
                .toList());
    }

    /// One word for each column, empty for columns that are left out.
    List<String> stored() {
        return columns.stream()
                .map(column -> column.map(RosterColumn::name).orElse(""))
                .toList();
    }

    /// Where each meaning stands, -1 when nowhere; by ordinal.
    int[] positions() {
        int[] positions = new int[RosterColumn.values().length];
        Arrays.fill(positions, -1);
        for (int at = 0; at < columns.size(); at++) {
            int position = at;
            columns.get(at).ifPresent(column -> positions[column.ordinal()] = position);
        }
        return positions;
    }

    /// What a file must have and this one lacks. A file without 学号 is enough when it has the 考生号 of known students.
    public List<RosterColumn> missing() {
        List<RosterColumn> known = columns.stream().flatMap(Optional::stream).toList();
        return Arrays.stream(RosterColumn.values())
                .filter(RosterColumn::isRequired)
                .filter(column -> !known.contains(column))
                .filter(column ->
                        column != RosterColumn.STUDENT_NUMBER || !known.contains(RosterColumn.EXAMINEE_NUMBER))
                .toList();
    }

    /// The meanings in use.
    public List<RosterColumn> known() {
        return Collections.unmodifiableList(
                columns.stream().flatMap(Optional::stream).toList());
    }
}
