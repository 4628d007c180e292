package org.xueji.registry.check;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Paging;

/// What the list of checks is asked for (核查名单条件).
///
/// @param text beginning of 考生号 or 学号, part of name or class, or a receipt number; empty for all
/// @param standing absent for all
/// @param reason absent for all; counts before the standing
/// @param cohort 0 for all
/// @param sort the first column of the order; class and 学号 follow
/// @param page from 1
public record CheckListQuery(
        String text,
        @Nullable CheckStanding standing,
        @Nullable CheckReason reason,
        int cohort,
        Sort sort,
        boolean descending,
        int page) {
    static final int SIZE = 50;

    /// The order of the list.
    public enum Sort {
        CLASS("record.class_name"),
        NUMBER("record.student_number"),
        NAME("record.name_key"),
        TIME("checked.confirmed_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        static Sort of(@Nullable String typed) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().equals(typed))
                    .findFirst()
                    .orElse(CLASS);
        }
    }

    /// Keeps page and text within bounds.
    public CheckListQuery {
        text = text.strip();
        text = text.length() > 40 ? text.substring(0, 40) : text;
        page = Math.clamp(page, 1, 100_000);
    }

    static CheckListQuery of(
            @Nullable String text,
            @Nullable String standing,
            @Nullable String reason,
            @Nullable Integer cohort,
            @Nullable String sort,
            boolean descending,
            @Nullable Integer page) {
        return new CheckListQuery(
                text == null ? "" : text,
                CheckStanding.find(standing == null ? "" : standing).orElse(null),
                CheckReason.find(reason == null ? "" : reason).orElse(null),
                cohort == null ? 0 : cohort,
                Sort.of(sort),
                descending,
                page == null ? 1 : page);
    }

    /// The receipt number in the text, in its canonical form; empty when it is none.
    String receipt() {
        return ReceiptNumber.parse(text).map(ReceiptNumber::value).orElse("");
    }

    /// The standing asked for; that of the reason when one is.
    @Nullable
    CheckStanding asked() {
        return reason == null ? standing : reason.standing();
    }

    /// Whether this standing is asked for.
    public boolean asks(CheckStanding one) {
        return asked() == one;
    }

    /// Whether this reason is asked for.
    public boolean asks(CheckReason one) {
        return reason == one;
    }

    /// The same list of one reason, or, without it, of all.
    CheckListQuery of(@Nullable CheckReason one) {
        return new CheckListQuery(text, null, one, cohort, sort, descending, 1);
    }

    /// The list's bar, headings and pages.
    Paging paging(long total) {
        return new Paging(
                text,
                Map.of(
                        "standing", standing == null || reason != null ? "" : standing.name(),
                        "reason", reason == null ? "" : reason.name(),
                        "cohort", cohort == 0 ? "" : String.valueOf(cohort)),
                sort.name(),
                descending,
                page,
                SIZE,
                total,
                "人");
    }
}
