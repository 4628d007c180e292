package org.xueji.app.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.checklist.EnterSignatures;
import org.xueji.campus.collection.EnterReceived;
import org.xueji.campus.form.EnterPrints;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.ClassGroup;

/// Signatures on the class checklists, printed forms and paper that came in (签名、打印与上交).
@Component
@Order(70)
@OnSide("campus")
class CampusPapers implements RehearsalStep {
    private final Campaigns campaigns;
    private final EnterSignatures enterSignatures;
    private final EnterPrints enterPrints;
    private final EnterReceived enterReceived;

    CampusPapers(
            Campaigns campaigns,
            EnterSignatures enterSignatures,
            EnterPrints enterPrints,
            EnterReceived enterReceived) {
        this.campaigns = campaigns;
        this.enterSignatures = enterSignatures;
        this.enterPrints = enterPrints;
        this.enterReceived = enterReceived;
    }

    @Override
    public String name() {
        return "campus.papers";
    }

    @Override
    public String title() {
        return "签名、打印与上交";
    }

    @Override
    public void play(InventedUniversity university) {
        Campaign campaign = campaigns.openForCohort(InventedUniversity.COHORT).orElseThrow();
        List<ClassGroup> groups = university.classes().stream()
                .map(InventedClasses.InventedClass::group)
                .toList();
        enterSignatures.enter(campaign, groups, university.times(Stage.SIGNED));
        groups.forEach(group -> print(campaign, group, university));
    }

    // A class is printed at once, by its college, and received by both.
    private void print(Campaign campaign, ClassGroup group, InventedUniversity university) {
        Map<String, Instant> printed = university.times(Stage.PRINTED, group.classCode());
        if (printed.isEmpty()) {
            return;
        }
        String college = "staff:20" + group.collegeCode();
        enterPrints.enter(
                campaign.campaignId(),
                printed.keySet().stream().sorted().toList(),
                college,
                "class " + group.classCode(),
                printed.values().iterator().next());
        enterReceived.enter(
                campaign.campaignId(), university.times(Stage.COLLECTED, group.classCode()), college, "staff:1001");
    }
}
