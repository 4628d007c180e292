package org.xueji.campus.collection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.checklist.Checklists;
import org.xueji.campus.office.Scope;
import org.xueji.campus.roster.Register;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;

/// Reads the papers of one class, student by student (班级收取明细).
@Component
class OwnClass {
    /// A student's two copies.
    ///
    /// @param memberKey the pseudonym on the monitor's pages
    /// @param first absent while the first copy has come nowhere
    /// @param missing why the form is not in the stacks; empty without a reason
    record Member(
            String studentNumber,
            String memberKey,
            String name,
            CopyTable.@Nullable Copy first,
            CopyTable.@Nullable Copy second,
            String missing) {
        /// Copies the college has.
        int atCollege() {
            return (first != null && first.collegeAt() != null ? 1 : 0)
                    + (second != null && second.collegeAt() != null ? 1 : 0);
        }

        /// Copies the office has.
        int atOffice() {
            return (first != null && first.officeAt() != null ? 1 : 0)
                    + (second != null && second.officeAt() != null ? 1 : 0);
        }
    }

    /// A class with everything about its papers.
    record Papers(Campaign campaign, ClassPapers counts, List<Member> members, Optional<Announcement> announcement) {
        Papers {
            members = List.copyOf(members);
        }

        Optional<Member> member(String memberKey) {
            return members.stream()
                    .filter(member -> member.memberKey().equals(memberKey))
                    .findFirst();
        }
    }

    private final Campaigns campaigns;
    private final Register register;
    private final Students students;
    private final Checklists checklists;
    private final CopyTable copies;
    private final AnnouncementTable announcements;
    private final PapersTable papers;
    private final Dues dues;

    OwnClass(
            Campaigns campaigns,
            Register register,
            Students students,
            Checklists checklists,
            CopyTable copies,
            AnnouncementTable announcements,
            PapersTable papers,
            Dues dues) {
        this.campaigns = campaigns;
        this.register = register;
        this.students = students;
        this.checklists = checklists;
        this.copies = copies;
        this.announcements = announcements;
        this.papers = papers;
        this.dues = dues;
    }

    /// The class in its open campaign that asks for papers, for its monitor.
    Optional<Papers> open(String classCode, Instant now) {
        return register.classGroup(classCode)
                .flatMap(group -> campaigns.openForCohort(group.cohort()))
                .filter(campaign -> campaign.steps().contains(CampaignStep.FORM)
                        || campaign.steps().contains(CampaignStep.CHECKLIST))
                .flatMap(campaign -> within(campaign, classCode, Scope.school(), now));
    }

    /// The class within somebody's scope.
    Optional<Papers> within(Campaign campaign, String classCode, Scope scope, Instant now) {
        return papers.search(PapersQuery.ofClass(dues.of(campaign), scope, classCode, now)).classes().stream()
                .findFirst()
                .map(counts -> new Papers(
                        campaign,
                        counts,
                        members(campaign, classCode),
                        announcements.find(campaign.campaignId(), classCode)));
    }

    private List<Member> members(Campaign campaign, String classCode) {
        String campaignId = campaign.campaignId();
        Map<String, Map<Integer, CopyTable.Copy>> received = copies.ofClass(campaignId, classCode).stream()
                .collect(Collectors.groupingBy(
                        CopyTable.Copy::studentNumber, Collectors.toMap(CopyTable.Copy::copy, Function.identity())));
        Map<String, String> missing = announcements.missing(campaignId, classCode);
        List<Member> members = new ArrayList<>();
        for (Student student : students.ofClass(classCode)) {
            String number = student.studentNumber();
            Map<Integer, CopyTable.Copy> own = received.getOrDefault(number, Map.of());
            members.add(new Member(
                    number,
                    checklists.memberKey(campaign, number),
                    student.name(),
                    own.get(1),
                    own.get(2),
                    missing.getOrDefault(number, "")));
        }
        return members;
    }
}
