package org.xueji.registry.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What a list of freshmen is asked for (新生查询条件).
///
/// @param text beginning of 考生号 or 学号, or part of the name, the major or the class; empty for all
/// @param status a status code; empty for all
/// @param cohort year of entry; 0 for all
/// @param sort one of [Sort]
/// @param page from 1
public record FreshmanQuery(String text, String status, int cohort, Sort sort, boolean descending, int page) {
    static final int SIZE = 50;

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

    /// The address of the same list on another page.
    public String at(int other) {
        return address(sort, descending, other);
    }

    /// The address of the same list in another order; the same order again turns it round.
    public String sorted(String other) {
        Sort wanted = Sort.of(other);
        return address(wanted, wanted == sort && !descending, 1);
    }

    /// The address of the list as a file.
    public String file() {
        return "/supervision/freshmen/list.csv" + words(sort, descending, 1);
    }

    private String address(Sort order, boolean down, int at) {
        return "/supervision/freshmen" + words(order, down, at);
    }

    private String words(Sort order, boolean down, int at) {
        return "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&status=" + status + "&cohort=" + cohort
                + "&sort=" + order + (down ? "&descending=true" : "") + "&page=" + at;
    }
}
