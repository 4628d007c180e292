package org.xueji.campus.collection;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Register;
import org.xueji.platform.audit.Audit;

/// Staff write down why a class or college is late (登记迟交原因), each within the own scope.
@Component
class ExplainLateness {
    /// What came of it.
    enum Outcome {
        NOTED,
        /// 2 to 200 characters are wanted.
        REASON_MISSING,
        /// Outside the scope, or no such unit.
        NOT_THERE
    }

    private final Register register;
    private final LatenessTable lateness;
    private final Audit audit;
    private final Clock clock;

    ExplainLateness(Register register, LatenessTable lateness, @Campus Audit audit, Clock clock) {
        this.register = register;
        this.lateness = lateness;
        this.audit = audit;
        this.clock = clock;
    }

    /// Writes it down; an earlier reason is replaced.
    @CampusTransaction
    public Outcome explain(Campaign campaign, HandingUnit unit, String code, String reason, Staff staff) {
        if (!reaches(campaign, unit, code, staff.scope())) {
            return Outcome.NOT_THERE;
        }
        String words = reason.strip();
        if (words.length() < 2 || words.length() > 200) {
            return Outcome.REASON_MISSING;
        }
        lateness.note(campaign.campaignId(), unit, code, words, staff.subject(), clock.instant());
        audit.note(staff.subject(), "lateness.explained", unit + " " + code, "done", "");
        return Outcome.NOTED;
    }

    private boolean reaches(Campaign campaign, HandingUnit unit, String code, Scope scope) {
        return switch (unit) {
            case CLASS ->
                register.classGroup(code)
                        .filter(group -> group.cohort() == campaign.cohort() && Reach.reaches(scope, group))
                        .isPresent();
            case COLLEGE ->
                scope.classCodes() == null
                        && (scope.collegeCode() == null || scope.collegeCode().equals(code))
                        && register.colleges().stream()
                                .anyMatch(college -> college.collegeCode().equals(code));
        };
    }
}
