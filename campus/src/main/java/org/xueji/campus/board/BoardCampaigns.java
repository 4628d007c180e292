package org.xueji.campus.board;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.campaign.Campaigns;

/// The campaigns that have a board (有看板的核查工作): those that have been opened.
@Component
class BoardCampaigns {
    private final Campaigns campaigns;

    BoardCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /// All of them, youngest cohort first.
    List<Campaign> all() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.DRAFT)
                .toList();
    }

    /// The one asked for; without a word the youngest open one, or else the youngest.
    Optional<Campaign> chosen(String campaignId) {
        List<Campaign> all = all();
        if (!campaignId.isEmpty()) {
            return all.stream()
                    .filter(campaign -> campaign.campaignId().equals(campaignId))
                    .findFirst();
        }
        return all.stream()
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
