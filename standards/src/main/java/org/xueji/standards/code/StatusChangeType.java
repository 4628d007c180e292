package org.xueji.standards.code;

import java.util.List;
import java.util.Optional;
import org.xueji.standards.ResourceTable;
import org.xueji.standards.TypedText;

/// Type of status change (学籍异动类别): one row of `status-change-type.tsv`. Source: JY/T 1001, XJYDLB.
///
/// @param code two digits
/// @param name the Chinese term
/// @param leadsTo code of the student status afterwards, empty when it stays or the institution decides
public record StatusChangeType(String code, String name, String leadsTo) {
    private static final List<StatusChangeType> ALL =
            ResourceTable.beside(StatusChangeType.class, "status-change-type.tsv").rows().stream()
                    .map(row -> new StatusChangeType(row.get(0), row.get(1), row.get(2)))
                    .toList();

    /// Every type by code.
    public static List<StatusChangeType> all() {
        return ALL;
    }

    /// Finds by code or term, half-width and full-width brackets alike.
    public static Optional<StatusChangeType> find(String typed) {
        String word = TypedText.compact(typed);
        return ALL.stream()
                .filter(type ->
                        type.code.equals(word) || TypedText.compact(type.name).equals(word))
                .findFirst();
    }

    /// The student status afterwards, if the change settles it.
    public Optional<StudentStatus> statusAfter() {
        return leadsTo.isEmpty() ? Optional.empty() : Optional.of(StudentStatus.of(leadsTo));
    }
}
