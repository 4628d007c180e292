package org.xueji.campus.campaign;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.progress.Progress;
import org.xueji.platform.audit.Audit;

/// Opens a campaign and takes in the students of its cohort (开放核查工作).
@Component
public class OpenCampaign {
    /// What came of it.
    public sealed interface Outcome {
        /// It is open.
        record Opened() implements Outcome {}

        /// It was opened or closed before.
        record NotADraft() implements Outcome {}

        /// Its last date has passed already; the dates have to be moved first.
        record DatesPassed() implements Outcome {}

        /// Another campaign of the cohort is open.
        record AnotherIsOpen(Campaign other) implements Outcome {}

        /// There is none of this id.
        record NotFound() implements Outcome {}
    }

    private final CampaignTable campaigns;
    private final Progress progress;
    private final Audit audit;
    private final Clock clock;

    OpenCampaign(CampaignTable campaigns, Progress progress, @Campus Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    /// Opens a draft. Of two officers opening two campaigns of a cohort at once, one gets a
    /// [org.springframework.dao.DuplicateKeyException] and nothing of theirs is kept.
    ///
    /// @param actor staff number of the officer, `system` for a rehearsal
    @CampusTransaction
    public Outcome open(String campaignId, String actor) {
        Instant now = clock.instant();
        if (!campaigns.open(campaignId, now)) {
            return refusal(campaignId, now);
        }
        progress.enrol(campaignId);
        audit.note(actor, "campaign.opened", "campaign " + campaignId, "done", "");
        return new Outcome.Opened();
    }

    private Outcome refusal(String campaignId, Instant now) {
        Campaign campaign = campaigns.find(campaignId).orElse(null);
        if (campaign == null) {
            return new Outcome.NotFound();
        }
        if (campaign.state() != CampaignState.DRAFT) {
            return new Outcome.NotADraft();
        }
        if (!campaign.collegesDueAt().isAfter(now)) {
            return new Outcome.DatesPassed();
        }
        return campaigns
                .openForCohort(campaign.cohort())
                .<Outcome>map(Outcome.AnotherIsOpen::new)
                .orElseGet(Outcome.NotADraft::new);
    }
}
