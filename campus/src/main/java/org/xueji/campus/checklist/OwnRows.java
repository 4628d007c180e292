package org.xueji.campus.checklist;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;

/// Finds a student's own row in the open campaign that asks for the checklist (本人核对行).
@Component
class OwnRows {
    private final Campaigns campaigns;
    private final Students students;
    private final Checklists checklists;
    private final SignatureTable signatures;
    private final CorrectionTable corrections;
    private final Windows windows;
    private final Clock clock;

    OwnRows(
            Campaigns campaigns,
            Students students,
            Checklists checklists,
            SignatureTable signatures,
            CorrectionTable corrections,
            Windows windows,
            Clock clock) {
        this.campaigns = campaigns;
        this.students = students;
        this.checklists = checklists;
        this.signatures = signatures;
        this.corrections = corrections;
        this.windows = windows;
        this.clock = clock;
    }

    /// The row; empty when no open campaign asks this student.
    Optional<OwnRow> of(String studentNumber) {
        Campaign campaign = campaigns
                .openForStudent(studentNumber)
                .filter(open -> open.steps().contains(CampaignStep.CHECKLIST))
                .orElse(null);
        Student student = students.find(studentNumber).orElse(null);
        if (campaign == null || student == null) {
            return Optional.empty();
        }
        return checklists
                .current(campaign, student.classCode())
                .flatMap(list -> list.row(studentNumber)
                        .map(row -> new OwnRow(
                                campaign,
                                list,
                                row,
                                signatures
                                        .standing(campaign.campaignId(), studentNumber)
                                        .orElse(null),
                                corrections.open(campaign.campaignId(), List.of(studentNumber)),
                                windows.studentWindow(campaign, student.classCode(), clock.instant()))));
    }
}
