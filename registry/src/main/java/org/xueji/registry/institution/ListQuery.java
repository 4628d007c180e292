package org.xueji.registry.institution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Paging;

/// What a list of the security administrator is asked for (列表查询): institutions or officers.
///
/// @param text part of a code, a number or a name; empty for all
/// @param sort a column's name; unknown ones mean the list's own order
/// @param page from 1
public record ListQuery(
        @Nullable String text,
        @Nullable String sort,
        @Nullable Boolean descending,
        @Nullable Integer page) {
    /// Rows of a page.
    public static final int SIZE = 50;

    /// The whole list from its beginning.
    public static final ListQuery ALL = new ListQuery(null, null, null, null);

    /// Keeps page and text within bounds.
    public ListQuery {
        String typed = text == null ? "" : text.strip();
        text = typed.substring(0, Math.min(typed.length(), 40));
        page = Math.clamp(page == null ? 1 : page, 1, 100_000);
    }

    /// The list's bar, headings and pages.
    public Paging paging(long total, String unit, String path) {
        return new Paging(words(), Map.of(), column(), isDescending(), from() / SIZE + 1, SIZE, total, unit, path);
    }

    String words() {
        return text == null ? "" : text;
    }

    String column() {
        return sort == null ? "" : sort;
    }

    boolean isDescending() {
        return descending != null && descending;
    }

    int from() {
        return ((page == null ? 1 : page) - 1) * SIZE;
    }

    /// The order in SQL, out of the columns that may be asked for.
    String order(Map<String, String> columns, String key) {
        return columns.getOrDefault(column(), key) + (isDescending() ? " DESC" : "") + ", " + key;
    }
}
