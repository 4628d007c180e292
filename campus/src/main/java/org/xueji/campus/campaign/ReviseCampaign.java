package org.xueji.campus.campaign;

import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Rewrites a campaign that is still a draft (修改草稿).
@Component
public class ReviseCampaign {
    private final CampaignTable campaigns;
    private final FieldPolicyTable policies;
    private final Audit audit;

    ReviseCampaign(CampaignTable campaigns, FieldPolicyTable policies, @Campus Audit audit) {
        this.campaigns = campaigns;
        this.policies = policies;
        this.audit = audit;
    }

    /// Replaces dates, texts, steps and field policy; false when the campaign is not a draft any more.
    @CampusTransaction
    public boolean revise(String campaignId, CampaignDraft draft, String actor) {
        if (!campaigns.rewrite(campaignId, draft)) {
            return false;
        }
        policies.write(campaignId, PrepareCampaign.rules(draft));
        audit.note(actor, "campaign.revised", "campaign " + campaignId, "done", draft.cohort() + "级");
        return true;
    }
}
