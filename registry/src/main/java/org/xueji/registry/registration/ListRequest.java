package org.xueji.registry.registration;

import org.jspecify.annotations.Nullable;

/// What the address of a list says, typed by anybody (列表参数).
record ListRequest(
        @Nullable String text,
        @Nullable String status,
        @Nullable Integer cohort,
        @Nullable String sort,
        @Nullable Boolean descending,
        @Nullable Integer page) {
    FreshmanQuery query() {
        return new FreshmanQuery(
                text == null ? "" : text,
                status == null ? "" : status,
                cohort == null ? 0 : cohort,
                FreshmanQuery.Sort.of(sort == null ? "" : sort),
                descending != null && descending,
                page == null ? 1 : page);
    }
}
