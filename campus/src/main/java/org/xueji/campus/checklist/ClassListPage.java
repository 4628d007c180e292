package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.roster.College;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

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

    /// The list's bar, headings and pages.
    public Paging paging() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("campaign", campaign.campaignId());
        filters.put("college", asked.college());
        filters.put("filter", asked.filter().equals(ClassQuery.Filter.ALL.name()) ? "" : asked.filter());
        return new Paging(asked.text(), filters, asked.sort(), asked.descending(), asked.page(), SIZE, total, "个班");
    }

    /// Where the list of a class stands.
    public String path(ClassCount count) {
        return "/campus/checklists/" + campaign.campaignId() + "/" + count.classCode();
    }
}
