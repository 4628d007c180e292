package org.xueji.campus.checklist;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.office.StudentStep;
import org.xueji.campus.office.StudentStep.Link;
import org.xueji.campus.office.StudentStep.Standing;
import org.xueji.campus.office.StudentSteps;
import org.xueji.platform.page.StatusBadge;

/// The step of the class checklist (核对登记表签名): whether the own row is signed.
@Component
@Order(300)
class ChecklistStep implements StudentSteps {
    private static final String PATH = "/campus/checklist";

    private final OwnRows rows;

    ChecklistStep(OwnRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<StudentStep> forStudent(StudentPerson student) {
        return rows.of(student.studentNumber()).map(ChecklistStep::step);
    }

    private static StudentStep step(OwnRow own) {
        SignatureState state = own.state();
        boolean open = own.window().isOpen();
        String corrections =
                own.corrections().isEmpty() ? "" : "更正栏写了 " + own.corrections().size() + " 项。";
        return new StudentStep(
                CampaignStep.CHECKLIST.label(),
                state.counts() ? Standing.DONE : open ? Standing.OPEN : Standing.WAITING,
                new StatusBadge(state.label(), state.colour()),
                text(state, open) + corrections,
                List.of(new Link(open && !state.counts() ? "核对并签名" : "查看本人核对情况", PATH)));
    }

    private static String text(SignatureState state, boolean open) {
        if (!open && !state.counts()) {
            return "不在办理时间。要补签，请联系班长或学院办公室。";
        }
        return switch (state) {
            case SIGNED -> "信息已核对，本人已签名。";
            case PROXY -> "班长已代签。";
            case STALE -> "签名之后信息有变化，原签名不再有效，请重新核对并签名。";
            case UNSIGNED -> "逐项核对班级核对表上自己的一行：无误就签名，有误先写入“更正”栏再签名。";
        };
    }
}
