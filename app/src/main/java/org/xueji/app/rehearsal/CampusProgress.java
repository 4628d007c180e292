package org.xueji.app.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.progress.FreezeDays;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// How far everybody is (进度), and the days that have passed.
@Component
@Order(50)
@OnSide("campus")
class CampusProgress implements RehearsalStep {
    private final Campaigns campaigns;
    private final Progress progress;
    private final FreezeDays freezeDays;

    CampusProgress(Campaigns campaigns, Progress progress, FreezeDays freezeDays) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.freezeDays = freezeDays;
    }

    @Override
    public String name() {
        return "campus.progress";
    }

    @Override
    public String title() {
        return "办理进度";
    }

    @Override
    public void play(InventedUniversity university) {
        String campaign =
                campaigns.openForCohort(InventedUniversity.COHORT).orElseThrow().campaignId();
        for (Stage stage : Stage.values()) {
            Map<String, Instant> times = new HashMap<>();
            university
                    .students()
                    .forEach(student -> student.at(stage).ifPresent(at -> times.put(student.number(), at)));
            progress.reached(campaign, stage, times);
        }
        freezeDays.freeze();
    }
}
