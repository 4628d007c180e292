package org.xueji.campus.board;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a class monitor on the first page how many classmates are still missing (班长首页卡片).
@Component
@Order(600)
class OwnClassCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final OwnClassPages pages;
    private final Campaigns campaigns;
    private final Windows windows;

    OwnClassCard(OwnClassPages pages, Campaigns campaigns, Windows windows) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.windows = windows;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        String classCode = student.monitorOf();
        if (classCode == null) {
            return Optional.empty();
        }
        return campaigns
                .openForStudent(student.studentNumber())
                .flatMap(campaign -> pages.own(campaign, classCode)
                        .map(unit -> card(unit, new Deadlines(campaign, windows.extensions(campaign.campaignId())))));
    }

    private Content card(ClassCounts unit, Deadlines deadlines) {
        return templates.boardOwnClassCard(
                unit.className(), unit.counts(), deadlines.stage(Goal.CLASS), pages.late(unit, deadlines));
    }
}
