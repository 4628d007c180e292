package org.xueji.campus.checklist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.campaign.Campaigns;

/// The campaign a page of staff is about (所看的核查工作): the one asked for, else the open one of the youngest cohort.
@Component
public class AskedCampaign {
    private final Campaigns campaigns;

    AskedCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /// Campaigns that are open or over, youngest cohort first.
    public List<Campaign> choices() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.DRAFT)
                .toList();
    }

    /// The campaign of a key; for an empty key the open one, else the latest. A draft is nobody's.
    public Optional<Campaign> of(String campaignId) {
        List<Campaign> choices = choices();
        if (!campaignId.isEmpty()) {
            return choices.stream()
                    .filter(campaign -> campaign.campaignId().equals(campaignId))
                    .findFirst();
        }
        return choices.stream()
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }
}
