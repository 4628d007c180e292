package org.xueji.campus.campaign;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
            Instant now = clock.instant();
            Instant due = windows.studentsDue(campaign, student.classCode());
            return templates.campaignHomeCard(
                    campaign,
                    windows.studentWindow(campaign, student.classCode(), now),
                    Times.words(due, university.zone()),
                    ChronoUnit.DAYS.between(day(now), day(due)));
        });
    }

    @Override
    public boolean leads() {
        return true;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, university.zone());
    }
}
