package org.xueji.campus.campaign;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a student on the first page which campaign is on and until when.
@Component
@Order(50)
class CampaignHomeCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final Windows windows;
    private final University university;
    private final Clock clock;

    CampaignHomeCard(Campaigns campaigns, Windows windows, University university, Clock clock) {
        this.campaigns = campaigns;
        this.windows = windows;
        this.university = university;
        this.clock = clock;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        return campaigns.openForStudent(student.studentNumber()).map(campaign -> {
            WindowVerdict window = windows.studentWindow(campaign, student.classCode(), clock.instant());
            return templates.campaignHomeCard(
                    campaign,
                    window,
                    Times.words(windows.studentsDue(campaign, student.classCode()), university.zone()));
        });
    }
}
