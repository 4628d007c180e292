package org.xueji.campus.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// What the ledger is asked for (台账查询条件); absent or empty means any.
///
/// @param text part of a class's name or code
/// @param now decides what is late
/// @param size 1 to 5000 rows
record PapersQuery(
        Dues.Of dues,
        Scope scope,
        String text,
        @Nullable String collegeCode,
        @Nullable String classCode,
        Filter filter,
        Sort sort,
        boolean descending,
        Instant now,
        int page,
        int size) {
    /// Which classes.
    enum Filter {
        ALL("全部"),
        ANNOUNCED("待学院接收"),
        COLLEGE_OPEN("学院未收齐"),
        OFFICE_OPEN("教务处未收齐"),
        DONE("已收齐"),
        LATE("迟交或逾期");

        private final String label;

        Filter(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// In which order; equal ones go by class code.
    enum Sort {
        CLASS,
        COLLEGE,
        OPEN
    }

    PapersQuery {
        text = text.strip();
        page = Math.clamp(page, 1, 100_000);
        size = Math.clamp(size, 1, 5_000);
    }

    /// One class within a scope.
    static PapersQuery ofClass(Dues.Of dues, Scope scope, String classCode, Instant now) {
        return new PapersQuery(dues, scope, "", null, classCode, Filter.ALL, Sort.CLASS, false, now, 1, 1);
    }

    /// Every class of a scope, at most 5000.
    static PapersQuery all(Dues.Of dues, Scope scope, Instant now) {
        return new PapersQuery(dues, scope, "", null, null, Filter.ALL, Sort.COLLEGE, false, now, 1, 5_000);
    }
}
