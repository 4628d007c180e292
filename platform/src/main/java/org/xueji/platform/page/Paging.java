package org.xueji.platform.page;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.templates.StaticTemplates;

/// What a list is asked for and how long it is (列表查询): search, filters, order, page.
///
/// The addresses it makes carry `text`, the filters, `sort`, `descending` and `page`; a controller reads the same.
///
/// @param text what is searched for
/// @param filters other conditions by parameter name; empty values are left out of addresses
/// @param sort the column the list is ordered by; empty for its own order
/// @param page from 1
/// @param size rows of a page
/// @param total rows of all pages
/// @param unit what is counted, for example `人` or `条`
/// @param path where the list is; empty for the page's own address, which a refused form of the same page does not have
public record Paging(
        String text,
        Map<String, String> filters,
        String sort,
        boolean descending,
        long page,
        int size,
        long total,
        String unit,
        String path) {
    private static final int NEAR = 2;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Copies the filters in their order; a page before the first is the first.
    public Paging {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        page = Math.max(1, page);
    }

    /// A list at the page's own address.
    public Paging(
            String text,
            Map<String, String> filters,
            String sort,
            boolean descending,
            long page,
            int size,
            long total,
            String unit) {
        this(text, filters, sort, descending, page, size, total, unit, "");
    }

    /// A list with a search box and pages only.
    public static Paging of(String text, long page, int size, long total, String unit) {
        return new Paging(text, Map.of(), "", false, page, size, total, unit);
    }

    /// The bar above the list: search box, filters, what can be done with the whole list.
    ///
    /// @param placeholder what can be searched for, for example `姓名或学号`
    /// @param more selects and other fields of the same form
    /// @param exportPath where the whole list can be had as a file; empty when nowhere
    /// @param actions links and forms beside it
    public Content bar(String placeholder, @Nullable Content more, String exportPath, @Nullable Content actions) {
        return TEMPLATES.pageListBar(this, placeholder, more, exportPath, actions);
    }

    /// The line below the list: how many there are, and the other pages.
    public Content foot() {
        return TEMPLATES.pageListFoot(this);
    }

    /// A column's heading that orders the list.
    public Content heading(String column, String label) {
        return TEMPLATES.pageListHeading(this, column, label);
    }

    /// How many pages there are, at least one.
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /// The address of another page.
    public String at(long page) {
        return path + query(sort, descending, page);
    }

    /// The address of the list in another order; the same order again turns it round.
    public String sorted(String column) {
        return path + query(column, column.equals(sort) && !descending, 1);
    }

    /// Which way a column is ordered, for screen readers; absent when it is not.
    public @Nullable String order(String column) {
        if (!column.equals(sort)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    /// The conditions as a query, for the export of the whole list.
    public String conditions() {
        return query(sort, descending, 1);
    }

    /// The pages near this one, with the first and the last; 0 stands for a gap.
    public List<Long> near() {
        long last = pages();
        List<Long> shown = LongStream.concat(LongStream.of(1, last), LongStream.rangeClosed(page - NEAR, page + NEAR))
                .filter(one -> one >= 1 && one <= last)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        return shown.stream()
                .flatMap(one -> one > 1 && !shown.contains(one - 1)
                        ? LongStream.of(0, one).boxed()
                        : LongStream.of(one).boxed())
                .toList();
    }

    private String query(String sort, boolean descending, long page) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("text", text);
        asked.putAll(filters);
        asked.put("sort", sort);
        asked.put("descending", descending ? "true" : "");
        asked.put("page", page == 1 ? "" : Objects.toString(page));
        return asked.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
