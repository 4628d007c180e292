package org.xueji.campus.profile;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.office.StudentStep;
import org.xueji.campus.office.StudentStep.Link;
import org.xueji.campus.office.StudentStep.Standing;
import org.xueji.campus.office.StudentSteps;
import org.xueji.platform.page.StatusBadge;

/// The step of the eight items (完善个人信息): how many are done, or the receipt.
@Component
@Order(100)
class ProfileStep implements StudentSteps {
    private static final Link ENCLOSURES = new Link("登记表资料", "/campus/profile/enclosures");

    private final SupplementGate gate;
    private final ProfileReader reader;
    private final University university;

    ProfileStep(SupplementGate gate, ProfileReader reader, University university) {
        this.gate = gate;
        this.reader = reader;
        this.university = university;
    }

    @Override
    public Optional<StudentStep> forStudent(StudentPerson student) {
        SupplementGate.Answer answer = gate.ask(student);
        return answer.asking().map(campaign -> step(campaign, answer, student.studentNumber()));
    }

    private StudentStep step(Campaign campaign, SupplementGate.Answer answer, String student) {
        ProfileState state = reader.of(campaign.campaignId(), student);
        Receipt receipt = state.receipt();
        String refused = state.items().stream().anyMatch(item -> item.refused() != null) ? "有一项修改没有通过审核，请打开查看原因。" : "";
        if (receipt != null) {
            return step(
                    refused.isEmpty() ? Standing.DONE : Standing.OPEN,
                    refused.isEmpty() ? new StatusBadge("已提交", "green") : new StatusBadge("有退回", "orange"),
                    refused + Times.words(receipt.givenAt(), university.zone()) + " 提交，回执编号 " + receipt.number() + "。",
                    List.of(
                            new Link("查看或修改", "/campus/profile"),
                            new Link("查看回执", "/campus/profile/receipts/" + receipt.number()),
                            ENCLOSURES));
        }
        if (!(answer instanceof SupplementGate.Answer.Open)) {
            return step(
                    Standing.WAITING,
                    new StatusBadge("不在办理时间", "secondary"),
                    refused + "还没有提交。要补办，请联系班长或学院办公室。",
                    List.of(new Link("查看", "/campus/profile")));
        }
        int done = (int) state.done();
        int all = state.items().size();
        return step(
                Standing.OPEN,
                new StatusBadge("已确认 " + done + " / " + all + " 项", "orange"),
                refused
                        + (done == all
                                ? "8 项都确认了，提交后领取回执。"
                                : "核对并补充籍贯、生源地区、姓名拼音等 8 项信息，已确认 " + done + " / " + all + " 项。可以分几次办，填过的会留着。"),
                List.of(new Link(done == 0 ? "开始填写" : done == all ? "提交确认" : "继续填写", "/campus/profile"), ENCLOSURES));
    }

    private static StudentStep step(Standing standing, StatusBadge status, String text, List<Link> links) {
        return new StudentStep(CampaignStep.SUPPLEMENT.label(), standing, status, text, links);
    }
}
