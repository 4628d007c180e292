package org.xueji.campus.checklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.roster.College;
import org.xueji.platform.page.Frame;

/// The lists of the classes somebody looks after (班级核对一览).
public record ClassListPage(
        Frame frame,
        Asked asked,
        Campaign campaign,
        List<Campaign> campaigns,
        List<College> colleges,
        List<ClassCount> classes,
        long total) {
    /// Rows of a page.
    static final int SIZE = 50;

    /// What is asked for, as it stands in the address; empty words mean any.
    public record Asked(
            String campaign, String text, String college, String filter, String sort, boolean descending, int page) {}

    /// A filter to choose.
    public record Choice(String name, String label) {}

    /// Copies the lists.
    public ClassListPage {
        campaigns = List.copyOf(campaigns);
        colleges = List.copyOf(colleges);
        classes = List.copyOf(classes);
    }

    /// The filters.
    public List<Choice> filters() {
        return Arrays.stream(ClassQuery.Filter.values())
                .map(filter -> new Choice(filter.name(), filter.label()))
                .toList();
    }

    /// How many pages there are.
    public long pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /// The filter as a query, for the export as well.
    public String filter() {
        return "?campaign=" + encoded(campaign.campaignId()) + "&text=" + encoded(asked.text()) + "&college="
                + encoded(asked.college()) + "&filter=" + encoded(asked.filter());
    }

    /// The address of another page.
    public String at(long page) {
        return filter() + "&sort=" + encoded(asked.sort()) + "&descending=" + asked.descending() + "&page=" + page;
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

    /// Where the list of a class stands.
    public String path(ClassCount count) {
        return "/campus/checklists/" + campaign.campaignId() + "/" + count.classCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
