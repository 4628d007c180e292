package org.xueji.campus.collection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.roster.College;
import org.xueji.platform.page.Frame;

/// The ledger by class (收取台账：班级).
///
/// @param mayScan whether the person receives papers
public record LedgerPage(
        Frame frame,
        LedgerAsked asked,
        Campaign campaign,
        List<Campaign> campaigns,
        List<College> colleges,
        List<ClassPapers> classes,
        long total,
        boolean mayScan,
        ZoneId zone) {
    static final int SIZE = 50;

    /// A filter to choose.
    public record Choice(String name, String label) {}

    /// Copies the lists.
    public LedgerPage {
        campaigns = List.copyOf(campaigns);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
    }

    /// The filters.
    public List<Choice> filters() {
        return Arrays.stream(PapersQuery.Filter.values())
                .map(filter -> new Choice(filter.name(), filter.label()))
                .toList();
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /// The filter as a query, for the export as well.
    public String filter() {
        return asked.query(campaign.campaignId());
    }

    /// The address of another page.
    public String at(long page) {
        return filter() + "&sort=" + LedgerAsked.encoded(asked.sort()) + "&descending=" + asked.descending() + "&page="
                + page;
    }

    /// The address of the list in another order; the same order again turns it round.
    public String sorted(String sort) {
        boolean again = asked.sort().equals(sort) && !asked.descending();
        return filter() + "&sort=" + sort + "&descending=" + again;
    }

    /// What a screen reader says of a column's order.
    public String order(String sort) {
        if (!asked.sort().equals(sort)) {
            return "none";
        }
        return asked.descending() ? "descending" : "ascending";
    }

    /// Where a class stands.
    public String path(ClassPapers papers) {
        return "/campus/collection/classes/" + campaign.campaignId() + "/" + papers.classCode();
    }

    /// When something happens.
    public String time(Instant instant) {
        return ShownTime.minute(instant, zone);
    }
}
