package org.xueji.campus.campaign;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Ends a campaign (结束核查工作): every window of it closes at once, everything stays readable.
@Component
public class CloseCampaign {
    private final CampaignTable campaigns;
    private final Audit audit;
    private final Clock clock;

    CloseCampaign(CampaignTable campaigns, @Campus Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /// Closes an open campaign; false when it is not open.
    @CampusTransaction
    public boolean close(String campaignId, String actor) {
        if (!campaigns.close(campaignId, clock.instant())) {
            return false;
        }
        audit.note(actor, "campaign.closed", "campaign " + campaignId, "done", "");
        return true;
    }
}
