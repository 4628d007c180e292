package org.xueji.campus.form;

import gg.jte.Content;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a student whether the own form is printed, and whether it has to be printed again.
@Component
@Order(400)
class FormHomeCard implements HomeCard {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final PrintedForms forms;
    private final University university;

    FormHomeCard(Campaigns campaigns, PrintedForms forms, University university) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.university = university;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        return campaigns
                .openForStudent(student.studentNumber())
                .filter(campaign -> campaign.steps().contains(CampaignStep.FORM))
                .map(campaign -> templates.formHomeCard(shown(campaign, student)));
    }

    private FormCard shown(Campaign campaign, StudentPerson student) {
        PrintedForm form = forms.latest(campaign.campaignId(), List.of(student.studentNumber()))
                .get(student.studentNumber());
        if (form == null) {
            return new FormCard("未打印", "secondary", "", "", List.of());
        }
        String version = "第 " + form.version() + " 版";
        return switch (form.standing()) {
            case FormStanding.Current current ->
                new FormCard("已打印", "green", version, time(form.printedAt()), List.of());
            case FormStanding.Superseded superseded ->
                new FormCard("需要重新打印", "orange", version, time(form.printedAt()), superseded.changed());
        };
    }

    private String time(Instant instant) {
        return WORDS.format(instant.atZone(university.zone()));
    }
}
