package org.xueji.campus.office;

import java.util.Arrays;

/// What the list of staff is asked for (查询条件).
///
/// @param text beginning of a staff number or part of a name; empty for all
/// @param role a role of [Role]; empty for all
/// @param page from 1
public record StaffQuery(String text, String role, Sort sort, boolean descending, int page, int size) {
    /// The order of the list.
    public enum Sort {
        NUMBER("staff_number"),
        NAME("name COLLATE \"zh-x-icu\""),
        ADDED("added_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        static Sort of(String typed) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().equals(typed))
                    .findFirst()
                    .orElse(NUMBER);
        }
    }

    static final int PAGE = 50;
    static final int EXPORT = 10_000;
    private static final int LAST_PAGE = 100_000;

    /// Brings the page into its bounds.
    public StaffQuery {
        text = text.strip();
        page = Math.clamp(page, 1, LAST_PAGE);
    }
}
