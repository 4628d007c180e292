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
    private record Known(
            Map<String, Signature> signed, Map<String, List<RowCorrection>> entries, Map<String, Mark> marked) {}

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
        return openFor(classCode)
                .flatMap(campaign -> register.classGroup(classCode)
                        .flatMap(group -> of(campaign, List.of(group)).stream().findFirst()));
    }

    /// The list of a class within somebody's scope.
    public Optional<ClassList> within(Campaign campaign, String classCode, Scope scope) {
        return register.classGroup(classCode)
                .filter(group -> reaches(scope, group))
                .flatMap(group -> of(campaign, List.of(group)).stream().findFirst());
    }

    /// The lists of those of the classes that are within somebody's scope, in the order of the register.
    ///
    /// @param classCodes at most some hundred
    public List<ClassList> within(Campaign campaign, List<String> classCodes, Scope scope) {
        return of(
                campaign,
                register.classes(scope.collegeCode()).stream()
                        .filter(group -> classCodes.contains(group.classCode()) && reaches(scope, group))
                        .toList());
    }

    private List<ClassList> of(Campaign campaign, List<ClassGroup> groups) {
        List<Checklist> found = checklists.current(campaign, groups);
        List<String> students = found.stream()
                .flatMap(list -> list.rows().stream())
                .map(ChecklistRow::studentNumber)
                .toList();
        List<String> classes = groups.stream().map(ClassGroup::classCode).toList();
        String campaignId = campaign.campaignId();
        Known known = new Known(
                signatures.standing(campaignId, students),
                corrections.open(campaignId, students).stream()
                        .collect(Collectors.groupingBy(RowCorrection::studentNumber)),
                marks.of(campaignId, classes));
        Map<String, List<Unlisted>> unlisted = marks.unlisted(campaignId, classes);
        return found.stream()
                .map(list -> new ClassList(
                        list,
                        members(list, known),
                        unlisted.getOrDefault(list.group().classCode(), List.of()),
                        window.of(campaign, list.group().classCode(), clock.instant())))
                .toList();
    }

    private List<ClassMember> members(Checklist list, Known known) {
        List<ClassMember> members = new ArrayList<>();
        for (ChecklistRow row : list.rows()) {
            String student = row.studentNumber();
            Signature signature = known.signed().get(student);
            Mark mark = known.marked().get(student);
            members.add(new ClassMember(
                    members.size() + 1,
                    checklists.memberKey(list.campaign(), student),
                    row,
                    signature,
                    signature == null ? SignatureState.UNSIGNED : signature.stateFor(row, list.campaign()),
                    known.entries().getOrDefault(student, List.of()),
                    mark));
        }
        return members;
    }

    private static boolean reaches(Scope scope, ClassGroup group) {
        return (scope.collegeCode() == null || scope.collegeCode().equals(group.collegeCode()))
                && (scope.classCodes() == null || scope.classCodes().contains(group.classCode()));
    }
}
