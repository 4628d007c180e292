package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.platform.page.Frame;

/// One campaign as staff see it (核查工作): dates, papers, extensions, field policy.
public record CampaignPage(
        Frame frame,
        Campaign campaign,
        Staff staff,
        List<Attachment> attachments,
        List<Extension> extensions,
        List<UnitName> units,
        List<FieldRule> rules,
        Map<String, String> problems,
        Map<String, String> typed,
        ZoneId zone) {
    /// What was typed into a field of the extension that was refused; empty when nothing was.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What is wrong with a form; empty when nothing.
    public String problem(String form) {
        return problems.getOrDefault(form, "");
    }

    /// Whether who looks is of the office.
    public boolean office() {
        return staff.roles().contains(Role.OFFICE);
    }

    /// Whether who looks may ask about students.
    public boolean mayAsk() {
        return !staff.roles().contains(Role.AUDITOR);
    }

    /// Whether it is a draft.
    public boolean draft() {
        return campaign.state() == CampaignState.DRAFT;
    }

    /// Whether it is open.
    public boolean open() {
        return campaign.state() == CampaignState.OPEN;
    }

    /// Whether a class was given an earlier date than the others.
    public boolean earlier(Extension extension) {
        return extension.unit() == Unit.CLASS && extension.dueAt().isBefore(campaign.classesDueAt());
    }

    /// An instant in words.
    public String time(Instant instant) {
        return Times.words(instant, zone);
    }

    /// The path of this campaign.
    public String path() {
        return "/campus/campaigns/" + campaign.campaignId();
    }

    /// How many fields have a tier.
    public long count(Tier tier) {
        return rules.stream().filter(rule -> rule.tier() == tier).count();
    }
}
