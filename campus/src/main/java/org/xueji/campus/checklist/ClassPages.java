package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Scope;
import org.xueji.campus.roster.College;
import org.xueji.campus.roster.Register;
import org.xueji.platform.page.Frame;

/// Finds the classes of a filter for pages, exports and prints (班级一览).
@Component
class ClassPages {
    /// Classes that are printed at once.
    static final int PRINTED = 100;

    private static final int EXPORTED = 5_000;

    private final AskedCampaign campaigns;
    private final ClassTable classes;
    private final Register register;

    ClassPages(AskedCampaign campaigns, ClassTable classes, Register register) {
        this.campaigns = campaigns;
        this.classes = classes;
        this.register = register;
    }

    /// What the address asks for.
    static ClassListPage.Asked asked(Map<String, String> address) {
        return new ClassListPage.Asked(
                address.getOrDefault("campaign", ""),
                address.getOrDefault("text", ""),
                address.getOrDefault("college", ""),
                address.getOrDefault("filter", "ALL"),
                address.getOrDefault("sort", "COLLEGE"),
                address.getOrDefault("descending", "").equals("true"),
                page(address.getOrDefault("page", "1")));
    }

    ClassListPage page(Campaign campaign, ClassListPage.Asked asked, Scope scope, Frame frame) {
        ClassTable.Found found = classes.search(query(campaign, asked, scope, asked.page(), ClassListPage.SIZE));
        return new ClassListPage(
                frame, asked, campaign, campaigns.choices(), colleges(scope), found.classes(), found.total());
    }

    /// Every class of the filter.
    List<ClassCount> export(Campaign campaign, ClassListPage.Asked asked, Scope scope) {
        return classes.search(query(campaign, asked, scope, 1, EXPORTED)).classes();
    }

    /// The codes of the first hundred classes of the filter.
    List<String> classCodes(Campaign campaign, ClassListPage.Asked asked, Scope scope) {
        return classes.search(query(campaign, asked, scope, 1, PRINTED)).classes().stream()
                .map(ClassCount::classCode)
                .toList();
    }

    private static ClassQuery query(Campaign campaign, ClassListPage.Asked asked, Scope scope, int page, int size) {
        return new ClassQuery(
                campaign,
                scope,
                asked.text(),
                asked.college().isEmpty() ? null : asked.college(),
                Arrays.stream(ClassQuery.Filter.values())
                        .filter(filter -> filter.name().equals(asked.filter()))
                        .findFirst()
                        .orElse(ClassQuery.Filter.ALL),
                Arrays.stream(ClassQuery.Sort.values())
                        .filter(sort -> sort.name().equals(asked.sort()))
                        .findFirst()
                        .orElse(ClassQuery.Sort.COLLEGE),
                asked.descending(),
                page,
                size);
    }

    private List<College> colleges(Scope scope) {
        return scope.collegeCode() == null && scope.classCodes() == null ? register.colleges() : List.of();
    }

    private static int page(String typed) {
        return typed.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
