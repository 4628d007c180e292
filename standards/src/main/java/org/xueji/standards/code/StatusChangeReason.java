package org.xueji.standards.code;

import java.util.List;
import java.util.Optional;
import org.xueji.standards.ResourceTable;
import org.xueji.standards.TypedText;

/// Reason of a status change (学籍异动原因): one row of `status-change-reason.tsv`. Source: JY/T 1001, XJYDYY.
///
/// @param code two digits, the first names the group
/// @param name the Chinese term
/// @param parent code of the group (大类), empty for a group and for single reasons
public record StatusChangeReason(String code, String name, String parent) {
    private static final List<StatusChangeReason> ALL =
            ResourceTable.beside(StatusChangeReason.class, "status-change-reason.tsv").rows().stream()
                    .map(row -> new StatusChangeReason(row.get(0), row.get(1), row.get(2)))
                    .toList();

    /// Every reason by code.
    public static List<StatusChangeReason> all() {
        return ALL;
    }

    /// Finds by code or term.
    public static Optional<StatusChangeReason> find(String typed) {
        String word = TypedText.compact(typed);
        return ALL.stream()
                .filter(reason -> reason.code.equals(word)
                        || TypedText.compact(reason.name).equals(word))
                .findFirst();
    }
}
