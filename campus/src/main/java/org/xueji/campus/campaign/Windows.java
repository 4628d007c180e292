package org.xueji.campus.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The dates that count for a class or college, extensions included (办理窗口与截止时间).
///
/// Every use case by which a student acts asks [#studentWindow] inside its own transaction; hiding a button is no rule.
@Component
public class Windows {
    private final ExtensionTable extensions;

    Windows(ExtensionTable extensions) {
        this.extensions = extensions;
    }

    /// Whether the students of a class may act now.
    public WindowVerdict studentWindow(Campaign campaign, String classCode, Instant now) {
        return switch (campaign.state()) {
            case DRAFT -> new WindowVerdict.NotYet(campaign.opensAt());
            case CLOSED ->
                new WindowVerdict.Closed(Objects.requireNonNullElse(campaign.closedAt(), campaign.closesAt()));
            case OPEN -> whileOpen(campaign, classCode, now);
        };
    }

    /// When the class monitor hands in.
    public Instant classDue(Campaign campaign, String classCode) {
        return extensions.latest(campaign.campaignId(), Unit.CLASS, classCode).orElse(campaign.classesDueAt());
    }

    /// When the college hands in.
    public Instant collegeDue(Campaign campaign, String collegeCode) {
        return extensions
                .latest(campaign.campaignId(), Unit.COLLEGE, collegeCode)
                .orElse(campaign.collegesDueAt());
    }

    /// When the students of a class have to be done.
    public Instant studentsDue(Campaign campaign, String classCode) {
        return extensions
                .latest(campaign.campaignId(), Unit.STUDENTS_OF_CLASS, classCode)
                .orElse(campaign.closesAt());
    }

    /// Every extension of a campaign, latest first, at most 1000.
    public List<Extension> extensions(String campaignId) {
        return extensions.of(campaignId);
    }

    private WindowVerdict whileOpen(Campaign campaign, String classCode, Instant now) {
        if (now.isBefore(campaign.opensAt())) {
            return new WindowVerdict.NotYet(campaign.opensAt());
        }
        Instant due = studentsDue(campaign, classCode);
        return now.isBefore(due) ? new WindowVerdict.Open(due) : new WindowVerdict.Closed(due);
    }
}
