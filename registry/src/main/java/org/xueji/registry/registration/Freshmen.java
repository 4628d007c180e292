package org.xueji.registry.registration;

import java.util.List;
import org.springframework.stereotype.Component;

/// Reads what an institution has reported (新生名单); the institution is the officer's own, always.
@Component
class Freshmen {
    /// What a list shows.
    record Listing(List<Freshman> rows, long total, long undecided, FreshmanCounts counts, List<Integer> cohorts) {}

    private final FreshmanTable table;

    Freshmen(FreshmanTable table) {
        this.table = table;
    }

    Listing list(String institution, FreshmanQuery query) {
        return new Listing(
                table.page(institution, query),
                table.count(institution, query),
                table.undecided(institution, query),
                table.counts(institution, query.cohort()),
                table.cohorts(institution));
    }

    List<Freshman> all(String institution, FreshmanQuery query) {
        return table.all(institution, query);
    }

    long pending(String institution) {
        return table.counts(institution, 0).pending();
    }
}
