package org.xueji.app.rehearsal;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignDraft;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.campaign.EnterAgreedDates;
import org.xueji.campus.campaign.GrantExtension;
import org.xueji.campus.campaign.OpenCampaign;
import org.xueji.campus.campaign.PrepareCampaign;
import org.xueji.campus.campaign.Unit;

/// The campaign, opened ten days ago (核查工作): one class was given more time, two were to hand in before all others and
/// are late.
@Component
@Order(30)
@OnSide("campus")
class CampusCampaign implements RehearsalStep {
    private final Campaigns campaigns;
    private final PrepareCampaign prepareCampaign;
    private final OpenCampaign openCampaign;
    private final GrantExtension grantExtension;
    private final EnterAgreedDates enterAgreedDates;
    private final University university;

    CampusCampaign(
            Campaigns campaigns,
            PrepareCampaign prepareCampaign,
            OpenCampaign openCampaign,
            GrantExtension grantExtension,
            EnterAgreedDates enterAgreedDates,
            University university) {
        this.campaigns = campaigns;
        this.prepareCampaign = prepareCampaign;
        this.openCampaign = openCampaign;
        this.grantExtension = grantExtension;
        this.enterAgreedDates = enterAgreedDates;
        this.university = university;
    }

    @Override
    public String name() {
        return "campus.campaign";
    }

    @Override
    public String title() {
        return "核查工作";
    }

    @Override
    public void play(InventedUniversity invented) {
        if (campaigns.openForCohort(InventedUniversity.COHORT).isPresent()) {
            return;
        }
        CampaignDraft proposed = CampaignDraft.proposed(InventedUniversity.COHORT, university, invented.opensAt());
        String id = prepareCampaign.prepare(
                new CampaignDraft(
                        proposed.title(),
                        proposed.cohort(),
                        proposed.notice(),
                        invented.opensAt(),
                        invented.closesAt(),
                        invented.closesAt(),
                        invented.collegesDueAt(),
                        proposed.steps(),
                        proposed.policy()),
                "system");
        OpenCampaign.Outcome outcome = openCampaign.open(id, "system");
        if (!(outcome instanceof OpenCampaign.Outcome.Opened)) {
            throw new IllegalStateException("the rehearsal's campaign was not opened: " + outcome);
        }
        enterAgreedDates.enter(
                campaigns.openForCohort(InventedUniversity.COHORT).orElseThrow(),
                Arrays.stream(LateClass.values()).collect(Collectors.toMap(LateClass::classCode, invented::dueAt)),
                "外出实习，约定出发前上交",
                "1001",
                invented.opensAt());
        String last = invented.classes().getLast().group().classCode();
        grantExtension.grant(
                id, Unit.CLASS, last, invented.collegesDueAt().minus(Duration.ofHours(8)), "全班在外采访实习，周末返校", "1001");
    }
}
