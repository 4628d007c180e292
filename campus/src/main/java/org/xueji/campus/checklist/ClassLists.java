package org.xueji.campus.checklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.Scope;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.Register;

/// Reads the lists of classes (班级核对情况).
@Component
public class ClassLists {
    private final Checklists checklists;
    private final Register register;
    private final Campaigns campaigns;
    private final SignatureTable signatures;
    private final CorrectionTable corrections;
    private final MarkTable marks;
    private final ClassWindow window;
    private final Clock clock;

    ClassLists(
            Checklists checklists,
            Register register,
            Campaigns campaigns,
            SignatureTable signatures,
            CorrectionTable corrections,
            MarkTable marks,
            ClassWindow window,
            Clock clock) {
        this.checklists = checklists;
        this.register = register;
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.corrections = corrections;
        this.marks = marks;
        this.window = window;
        this.clock = clock;
    }

    /// The open campaign that asks a class for its checklist.
    public Optional<Campaign> openFor(String classCode) {
        return register.classGroup(classCode)
                .flatMap(group -> campaigns.openForCohort(group.cohort()))
                .filter(campaign -> campaign.steps().contains(CampaignStep.CHECKLIST));
    }

    /// The list of a class in its open campaign, for its monitor.
    public Optional<ClassList> open(String classCode) {
        return openFor(classCode).flatMap(campaign -> of(campaign, classCode));
    }

    /// The list of a class within somebody's scope.
    public Optional<ClassList> within(Campaign campaign, String classCode, Scope scope) {
        return register.classGroup(classCode)
                .filter(group -> reaches(scope, group))
                .flatMap(group -> of(campaign, classCode));
    }

    private Optional<ClassList> of(Campaign campaign, String classCode) {
        return checklists.current(campaign, classCode).map(list -> {
            List<String> students =
                    list.rows().stream().map(ChecklistRow::studentNumber).toList();
            String campaignId = campaign.campaignId();
            Map<String, Signature> signed = signatures.standing(campaignId, students);
            Map<String, List<RowCorrection>> entries = corrections.open(campaignId, students).stream()
                    .collect(Collectors.groupingBy(RowCorrection::studentNumber));
            Map<String, Mark> marked = marks.of(campaignId, classCode);
            List<ClassMember> members = new ArrayList<>();
            for (ChecklistRow row : list.rows()) {
                String student = row.studentNumber();
                Signature signature = signed.get(student);
                members.add(new ClassMember(
                        members.size() + 1,
                        checklists.memberKey(campaign, student),
                        row,
                        signature,
                        signature == null ? SignatureState.UNSIGNED : signature.stateFor(row, campaign),
                        entries.getOrDefault(student, List.of()),
                        marked.get(student)));
            }
            return new ClassList(
                    list,
                    members,
                    marks.unlisted(campaignId, classCode),
                    window.of(campaign, classCode, clock.instant()));
        });
    }

    private static boolean reaches(Scope scope, ClassGroup group) {
        return (scope.collegeCode() == null || scope.collegeCode().equals(group.collegeCode()))
                && (scope.classCodes() == null || scope.classCodes().contains(group.classCode()));
    }
}
