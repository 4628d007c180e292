package org.xueji.app.rehearsal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Scope;
import org.xueji.campus.progress.Counts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.FreezeDays;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.registrycheck.RegistryFeed;
import org.xueji.exchange.NationalRegistry;

/// Checks that came from the national side, and the days that have passed (学信核对与每日数字).
///
/// With a registry beside it the campus hears of the checks by notices; a campus alone is told them directly.
@Component
@Order(90)
@OnSide("campus")
class CampusProgress implements RehearsalStep {
    private final Campaigns campaigns;
    private final Progress progress;
    private final Figures figures;
    private final FreezeDays freezeDays;
    private final RegistryFeed feed;
    private final ObjectProvider<NationalRegistry> registry;

    CampusProgress(
            Campaigns campaigns,
            Progress progress,
            Figures figures,
            FreezeDays freezeDays,
            RegistryFeed feed,
            ObjectProvider<NationalRegistry> registry) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.figures = figures;
        this.freezeDays = freezeDays;
        this.feed = feed;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "campus.progress";
    }

    @Override
    public String title() {
        return "学信核对与每日数字";
    }

    @Override
    public void play(InventedUniversity university) {
        String campaign =
                campaigns.openForCohort(InventedUniversity.COHORT).orElseThrow().campaignId();
        if (registry.getIfAvailable() == null) {
            progress.reached(campaign, Stage.REGISTRY_CHECKED, university.times(Stage.REGISTRY_CHECKED));
        } else {
            // One check has gone stale meanwhile.
            takeNotices(campaign, university.reached(Stage.REGISTRY_CHECKED).size() - 1);
        }
        freezeDays.freezeFromOpening();
    }

    // Not left to the feed's own schedule: the next part of the rehearsal builds on what the notices say.
    private void takeNotices(String campaign, int expected) {
        feed.take();
        Counts counts = figures.classes(campaign, Scope.school()).stream()
                .map(unit -> unit.counts())
                .reduce(Counts.none(), Counts::plus);
        int heard = counts.of(Stage.REGISTRY_CHECKED);
        if (heard < expected) {
            throw new IllegalStateException("the campus has heard of " + heard + " checks of " + expected);
        }
    }
}
