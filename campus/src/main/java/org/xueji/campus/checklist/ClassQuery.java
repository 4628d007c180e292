package org.xueji.campus.checklist;

import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Scope;

/// What a list of classes is asked for (班级查询条件); absent or empty means any.
///
/// @param text part of a class's name or code
/// @param size 1 to 5000 rows
record ClassQuery(
        Campaign campaign,
        Scope scope,
        String text,
        @Nullable String collegeCode,
        Filter filter,
        Sort sort,
        boolean descending,
        int page,
        int size) {
    /// Which classes.
    enum Filter {
        ALL("全部"),
        OPEN("有未签"),
        DONE("已签齐"),
        CORRECTIONS("有更正"),
        DIFFERENT("有漏列或多列");

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
        UNSIGNED,
        CORRECTIONS
    }

    ClassQuery {
        text = text.strip();
        page = Math.clamp(page, 1, 100_000);
        size = Math.clamp(size, 1, 5_000);
    }
}
