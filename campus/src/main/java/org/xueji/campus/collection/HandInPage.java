package org.xueji.campus.collection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.platform.page.Frame;

/// The monitor's page of the stacks (登记表上交): names and where their copies are, no numbers.
///
/// @param announcement what was said; absent before
/// @param dueOver whether the class's date is over
/// @param typed what was typed, to be shown again
/// @param problem what has to be mended; empty when nothing
public record HandInPage(
        Frame frame,
        Campaign campaign,
        ClassPapers counts,
        List<Member> members,
        @Nullable Announcement announcement,
        List<Receipt> receipts,
        boolean dueOver,
        Map<String, String> typed,
        String problem,
        ZoneId zone) {
    /// A member of the class.
    ///
    /// @param college copies the college has
    /// @param missing why the form is missing; empty without a reason
    public record Member(String memberKey, String name, int college, int office, String missing) {}

    /// Copies the lists.
    public HandInPage {
        members = List.copyOf(members);
        receipts = List.copyOf(receipts);
        typed = Map.copyOf(typed);
    }

    /// Those for whom a reason may be given.
    public List<Member> open() {
        return members.stream()
                .filter(member -> member.college() < 2 && member.missing().isEmpty())
                .toList();
    }

    /// Those who are missing with a reason.
    public List<Member> missing() {
        return members.stream().filter(member -> !member.missing().isEmpty()).toList();
    }

    /// What stands in a number field: what was typed, what was said, or what is likely.
    public String number(String field) {
        String again = typed.get(field);
        if (again != null) {
            return again;
        }
        Announcement said = announcement;
        int likely = members.size() - missing().size();
        return Integer.toString(
                switch (field) {
                    case "first" -> said == null ? likely : said.firstStack();
                    case "second" -> said == null ? likely : said.secondStack();
                    default -> said == null ? 1 : said.listSheets();
                });
    }

    /// What was typed into a field.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// When something happens.
    public String time(Instant instant) {
        return ShownTime.words(instant, zone);
    }
}
