package org.xueji.campus.collection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Register;
import org.xueji.platform.audit.Audit;

/// The office records blank papers handed out to a college (登记领取空白表), or strikes a wrong line.
@Component
class RecordBlanks {
    private static final int MOST = 100_000;
    private static final int LONGEST = 100;

    private final Register register;
    private final BlankTable blanks;
    private final University university;
    private final Audit audit;
    private final Clock clock;

    RecordBlanks(Register register, BlankTable blanks, University university, @Campus Audit audit, Clock clock) {
        this.register = register;
        this.blanks = blanks;
        this.university = university;
        this.audit = audit;
        this.clock = clock;
    }

    /// Records a line.
    ///
    /// @return what has to be mended; empty when it is recorded
    @CampusTransaction
    public String record(Campaign campaign, Blank blank, Staff staff) {
        LocalDate today = clock.instant().atZone(university.zone()).toLocalDate();
        if (!Reach.isOpen(campaign)) {
            return "核查已结束，不能再登记。";
        }
        boolean known = register.colleges().stream()
                .anyMatch(college -> college.collegeCode().equals(blank.collegeCode()));
        if (!known) {
            return "请选择领取的学院。";
        }
        if (blank.sheets() < 1 || blank.sheets() > MOST) {
            return "份数应在 1 至 " + MOST + " 之间。";
        }
        if (blank.handedOn().isAfter(today)) {
            return "领取日期不能晚于今天。";
        }
        if (blank.recipient().isEmpty()
                || blank.recipient().length() > LONGEST
                || blank.remark().length() > LONGEST) {
            return "请写明领取人；领取人和备注各不超过 " + LONGEST + " 个字。";
        }
        blanks.note(campaign.campaignId(), blank, clock.instant());
        audit.note(
                staff.subject(),
                "blank-papers.handed-out",
                "college " + blank.collegeCode(),
                "done",
                blank.paper() + " " + blank.sheets());
        return "";
    }

    /// Strikes a line; it stays readable.
    @CampusTransaction
    public boolean strike(Campaign campaign, long blankId, Staff staff) {
        if (!blanks.strike(campaign.campaignId(), blankId, staff.subject(), clock.instant())) {
            return false;
        }
        audit.note(staff.subject(), "blank-papers.struck", "blank " + blankId, "done", "");
        return true;
    }
}
