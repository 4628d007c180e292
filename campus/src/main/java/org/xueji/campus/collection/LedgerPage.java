package org.xueji.campus.collection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.roster.College;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

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

    /// The list's bar, headings and pages.
    public Paging paging() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("campaign", campaign.campaignId());
        filters.put("college", asked.college());
        filters.put("filter", asked.filter().equals(PapersQuery.Filter.ALL.name()) ? "" : asked.filter());
        return new Paging(asked.text(), filters, asked.sort(), asked.descending(), asked.page(), SIZE, total, "个班");
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
