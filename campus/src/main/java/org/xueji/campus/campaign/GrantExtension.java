package org.xueji.campus.campaign;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Grants a class, a college or the students of a class a later date (延期), always with a reason.
@Component
public class GrantExtension {
    /// What came of it.
    public sealed interface Outcome {
        /// The later date counts.
        record Granted() implements Outcome {}

        /// The campaign is not open or not there.
        record NotOpen() implements Outcome {}

        /// The date is not after the one that counts now, or has passed.
        record NotLater(Instant current) implements Outcome {}

        /// The campaign has no such class or college.
        record UnknownUnit() implements Outcome {}

        /// The reason is too short.
        record ReasonMissing() implements Outcome {}
    }

    private static final int SHORTEST_REASON = 2;

    private final CampaignTable campaigns;
    private final ExtensionTable extensions;
    private final Windows windows;
    private final Audit audit;
    private final Clock clock;

    GrantExtension(
            CampaignTable campaigns, ExtensionTable extensions, Windows windows, @Campus Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.extensions = extensions;
        this.windows = windows;
        this.audit = audit;
        this.clock = clock;
    }

    /// Grants the date.
    ///
    /// @param actor staff number of the officer
    @CampusTransaction
    public Outcome grant(String campaignId, Unit unit, String unitCode, Instant dueAt, String reason, String actor) {
        Campaign campaign = campaigns
                .find(campaignId)
                .filter(found -> found.state() == CampaignState.OPEN)
                .orElse(null);
        if (campaign == null) {
            return new Outcome.NotOpen();
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            return new Outcome.ReasonMissing();
        }
        Instant current = current(campaign, unit, unitCode);
        Instant now = clock.instant();
        if (!dueAt.isAfter(current) || !dueAt.isAfter(now)) {
            return new Outcome.NotLater(current);
        }
        if (!extensions.insert(campaignId, unit, unitCode, dueAt, reason.strip(), actor, now)) {
            return new Outcome.UnknownUnit();
        }
        audit.note(actor, "campaign.extended", "campaign " + campaignId, "done", unit + " " + unitCode + " " + dueAt);
        return new Outcome.Granted();
    }

    private Instant current(Campaign campaign, Unit unit, String unitCode) {
        return switch (unit) {
            case COLLEGE -> windows.collegeDue(campaign, unitCode);
            case CLASS -> windows.classDue(campaign, unitCode);
            case STUDENTS_OF_CLASS -> windows.studentsDue(campaign, unitCode);
        };
    }
}
