package org.xueji.campus.board;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StaffCard;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.templates.StaticTemplates;

/// Tells staff on the first page how far their classes are and until when (工作台上的进度).
@Component
@Order(100)
class BoardCard implements StaffCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final BoardCampaigns campaigns;
    private final Figures figures;
    private final Windows windows;
    private final DueRows dues;
    private final Clock clock;

    BoardCard(BoardCampaigns campaigns, Figures figures, Windows windows, DueRows dues, Clock clock) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.windows = windows;
        this.dues = dues;
        this.clock = clock;
    }

    @Override
    public Optional<Content> forStaff(Staff staff) {
        boolean looksAfter =
                List.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR).stream().anyMatch(staff.roles()::contains);
        return looksAfter
                ? campaigns
                        .chosen("")
                        .filter(campaign -> campaign.state() == CampaignState.OPEN)
                        .flatMap(campaign -> card(campaign, staff))
                : Optional.empty();
    }

    private Optional<Content> card(Campaign campaign, Staff staff) {
        List<ClassCounts> classes = figures.classes(campaign.campaignId(), staff.scope());
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        Deadlines deadlines = new Deadlines(campaign, windows.extensions(campaign.campaignId()));
        return Optional.of(templates.boardCard(
                campaign.title(),
                classes.size(),
                classes.stream().mapToInt(unit -> unit.counts().members()).sum(),
                dues.of(classes, deadlines, "?campaign=" + campaign.campaignId(), clock.instant())));
    }
}
