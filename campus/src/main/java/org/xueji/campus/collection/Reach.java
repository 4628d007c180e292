package org.xueji.campus.collection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignState;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.ClassGroup;

/// Whether a paper belongs to where it is being received (接收范围).
final class Reach {
    private Reach() {}

    /// Why a paper of a class is not received: nothing is said of whose it is when it lies outside the person's scope.
    static Optional<Judgement> refusal(ClassGroup group, String paper, ScanRequest request, Staff staff) {
        if (!reaches(staff.scope(), group)) {
            return Optional.of(Judgement.ofNothing(Verdict.ELSEWHERE, "这份" + paper + "不属于您负责的学院或班级，请退回或转交教务处。"));
        }
        if (!request.collegeCode().isEmpty() && !request.collegeCode().equals(group.collegeCode())) {
            return Optional.of(elsewhere("这份" + paper + "属于" + group.collegeName() + "，不是正在接收的学院，请放到一边。"));
        }
        if (!request.classCode().isEmpty() && !request.classCode().equals(group.classCode())) {
            return Optional.of(elsewhere("这份" + paper + "属于" + group.name() + "，不是正在接收的班级，请放到一边。"));
        }
        return Optional.empty();
    }

    static boolean reaches(Scope scope, ClassGroup group) {
        @Nullable String college = scope.collegeCode();
        return (college == null || college.equals(group.collegeCode()))
                && (scope.classCodes() == null || scope.classCodes().contains(group.classCode()));
    }

    static boolean isOpen(Campaign campaign) {
        return campaign.state() == CampaignState.OPEN;
    }

    private static Judgement elsewhere(String words) {
        return Judgement.ofNothing(Verdict.ELSEWHERE, words);
    }
}
