package org.xueji.campus.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The officer's choice for each column, as the form sends it (所选列对应).
///
/// @param column one word for each column of the file in order, empty for columns that are left out
record TypedMapping(@Nullable List<String> column) {
    /// The mapping, or nothing when one meaning was chosen twice or the form is not of this file.
    Optional<ColumnMapping> mapping(int width) {
        List<Optional<RosterColumn>> columns = new ArrayList<>();
        for (String word : column == null ? List.<String>of() : column) {
            columns.add(Arrays.stream(RosterColumn.values())
                    .filter(one -> one.name().equals(word))
                    .findFirst());
        }
        while (columns.size() < width) {
            columns.add(Optional.empty());
        }
        List<RosterColumn> known = columns.stream().flatMap(Optional::stream).toList();
        boolean twice = known.stream().distinct().count() != known.size();
        return twice || columns.size() != width ? Optional.empty() : Optional.of(new ColumnMapping(columns));
    }
}
