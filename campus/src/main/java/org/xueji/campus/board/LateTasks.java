package org.xueji.campus.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffTask;
import org.xueji.campus.office.StaffTasks;
import org.xueji.campus.progress.Figures;

/// Classes whose date has passed and who are not complete (逾期班级), for whoever looks after them.
@Component
@Order(300)
class LateTasks implements StaffTasks {
    private final BoardCampaigns campaigns;
    private final Figures figures;
    private final Windows windows;
    private final Clock clock;

    LateTasks(BoardCampaigns campaigns, Figures figures, Windows windows, Clock clock) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public List<StaffTask> forStaff(Staff staff) {
        boolean looksAfter =
                List.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR).stream().anyMatch(staff.roles()::contains);
        if (!looksAfter) {
            return List.of();
        }
        Instant now = clock.instant();
        return campaigns
                .chosen("")
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .map(campaign -> {
                    Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
                    return figures.classes(campaign.campaignId(), staff.scope()).stream()
                            .filter(unit -> unit.counts().missing(deadlines.stage(Goal.CLASS)) > 0)
                            .filter(unit -> !now.isBefore(deadlines.due(Goal.CLASS, unit)))
                            .count();
                })
                .filter(late -> late > 0)
                .map(late -> List.of(new StaffTask("逾期未交齐的班级", late, "/campus/board?sort=DUE#units")))
                .orElse(List.of());
    }
}
