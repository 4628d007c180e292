package org.xueji.campus.form;

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
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.office.StudentStep;
import org.xueji.campus.office.StudentStep.Standing;
import org.xueji.campus.office.StudentSteps;
import org.xueji.campus.progress.Figures;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.progress.StageQuery;
import org.xueji.platform.page.StatusBadge;

/// The step of the registration form (学籍登记表): whether it is printed, has to be printed again, or is handed in.
@Component
@Order(400)
class FormStep implements StudentSteps {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private final Campaigns campaigns;
    private final PrintedForms forms;
    private final Figures figures;
    private final University university;

    FormStep(Campaigns campaigns, PrintedForms forms, Figures figures, University university) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.figures = figures;
        this.university = university;
    }

    @Override
    public Optional<StudentStep> forStudent(StudentPerson student) {
        return campaigns
                .openForStudent(student.studentNumber())
                .filter(campaign -> campaign.steps().contains(CampaignStep.FORM))
                .map(campaign -> step(campaign, student));
    }

    private StudentStep step(Campaign campaign, StudentPerson student) {
        PrintedForm form = forms.latest(campaign.campaignId(), List.of(student.studentNumber()))
                .get(student.studentNumber());
        if (form == null) {
            return step(Standing.WAITING, "未打印", "secondary", "一式两份，由辅导员或学院统一打印。请先完善并确认个人信息，打印后再修改就要重打。");
        }
        String version = "第 " + form.version() + " 版（" + time(form.printedAt()) + " 打印）";
        return switch (form.standing()) {
            case FormStanding.Superseded superseded ->
                step(
                        Standing.OPEN,
                        "需要重新打印",
                        "orange",
                        version + "已作废：打印后“" + String.join("、", superseded.changed()) + "”有变更。请告诉班长或辅导员重新打印，不要再上交旧表。");
            case FormStanding.Current current ->
                collected(campaign, student)
                        ? step(Standing.DONE, "已收齐", "green", version + "的两份都已收到。")
                        : step(Standing.OPEN, "已打印", "blue", version + "。请向班长领取两份，核对后签名，按说明粘贴照片和身份证复印件，交班长统一上交。");
        };
    }

    private boolean collected(Campaign campaign, StudentPerson student) {
        StageQuery query = new StageQuery(
                campaign.campaignId(),
                Scope.classes(List.of(student.classCode())),
                null,
                student.classCode(),
                student.studentNumber(),
                Stage.COLLECTED,
                true,
                StageQuery.Sort.NUMBER,
                false,
                1,
                1);
        return figures.students(query).stream()
                .anyMatch(found -> found.studentNumber().equals(student.studentNumber()));
    }

    private static StudentStep step(Standing standing, String word, String colour, String text) {
        return new StudentStep(CampaignStep.FORM.label(), standing, new StatusBadge(word, colour), text, List.of());
    }

    private String time(Instant instant) {
        return WORDS.format(instant.atZone(university.zone()));
    }
}
