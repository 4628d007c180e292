package org.xueji.registry.proofreading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Paging;
import org.xueji.registry.archive.PhotoKind;

/// What the queue of wrong photos is asked for (待处理照片的条件).
///
/// @param text beginning of 考生号 or 学号, part of name or class; empty for all
/// @param kind absent for both
/// @param page from 1
public record WrongPhotoQuery(String text, @Nullable PhotoKind kind, Sort sort, int page) {
    static final int SIZE = 20;

    /// The order of the queue.
    public enum Sort {
        TIME("先提出的在前", "verdict.given_at"),
        LATEST("后提出的在前", "verdict.given_at DESC"),
        CLASS("按班级", "record.class_name NULLS LAST, record.student_number"),
        NAME("按姓名", "record.name_key");

        private final String label;
        private final String order;

        Sort(String label, String order) {
            this.label = label;
            this.order = order;
        }

        /// Its Chinese words.
        public String label() {
            return label;
        }

        String order() {
            return order;
        }
    }

    /// Keeps page and text within bounds.
    public WrongPhotoQuery {
        text = text.strip();
        text = text.length() > 40 ? text.substring(0, 40) : text;
        page = Math.clamp(page, 1, 100_000);
    }

    /// What an address asks for; an unknown word asks for nothing.
    static WrongPhotoQuery of(Map<String, String> address) {
        String page = address.getOrDefault("page", "1");
        return new WrongPhotoQuery(
                address.getOrDefault("text", ""),
                Arrays.stream(PhotoKind.values())
                        .filter(kind -> kind.name().equals(address.get("kind")))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(Sort.values())
                        .filter(sort -> sort.name().equals(address.get("sort")))
                        .findFirst()
                        .orElse(Sort.TIME),
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
    }

    /// The queue's bar and pages; its order is chosen in the bar, as there are no columns.
    Paging paging(long total) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("kind", kind == null ? "" : kind.name());
        filters.put("sort", sort == Sort.TIME ? "" : sort.name());
        return new Paging(text, filters, "", false, page, SIZE, total, "张", "/supervision/photos");
    }
}
