package org.xueji.registry.registration;

import java.util.Map;
import org.xueji.platform.page.Paging;

/// What a list of freshmen is asked for (新生查询条件).
///
/// @param text beginning of 考生号 or 学号, or part of the name, the major or the class; empty for all
/// @param status a status code; empty for all
/// @param cohort year of entry; 0 for all
/// @param sort one of [Sort]
/// @param page from 1
public record FreshmanQuery(String text, String status, int cohort, Sort sort, boolean descending, int page) {
    static final int SIZE = 50;
    private static final String PATH = "/supervision/freshmen";

    /// The order of the list.
    public enum Sort {
        EXAMINEE("examinee_number"),
        STUDENT("student_number"),
        NAME("name_key"),
        MAJOR("major_name"),
        CLASS("class_name"),
        STATUS("status");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        static Sort of(String typed) {
            for (Sort sort : values()) {
                if (sort.name().equals(typed)) {
                    return sort;
                }
            }
            return EXAMINEE;
        }
    }

    /// Keeps page and text within bounds.
    public FreshmanQuery {
        text = text.strip();
        text = text.length() > 40 ? text.substring(0, 40) : text;
        page = Math.clamp(page, 1, 100_000);
    }

    /// Where the list is, with these conditions.
    String address() {
        return paging(0).at(1);
    }

    /// The list's bar, headings and pages.
    Paging paging(long total) {
        return new Paging(
                text,
                Map.of("status", status, "cohort", cohort == 0 ? "" : String.valueOf(cohort)),
                sort.name(),
                descending,
                page,
                SIZE,
                total,
                "人",
                PATH);
    }
}
