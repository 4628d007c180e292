package org.xueji.campus.checklist;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.roster.ClassGroup;
import org.xueji.campus.roster.Register;
import org.xueji.campus.roster.Student;
import org.xueji.campus.roster.Students;
import org.xueji.platform.sealing.BlindIndex;

/// Makes the list of a class from the register, and finds lists again by the code on their paper (核对表版本).
@Component
public class Checklists {
    private static final String SEPARATOR = "\u001F";

    private final Students students;
    private final Register register;
    private final Campaigns campaigns;
    private final VersionTable versions;
    private final BlindIndex index;
    private final Clock clock;

    Checklists(
            Students students,
            Register register,
            Campaigns campaigns,
            VersionTable versions,
            BlindIndex index,
            Clock clock) {
        this.students = students;
        this.register = register;
        this.campaigns = campaigns;
        this.versions = versions;
        this.index = index;
        this.clock = clock;
    }

    /// The list of a class as it is now; empty when the class does not belong to the campaign's cohort.
    public Optional<Checklist> current(Campaign campaign, String classCode) {
        return register.classGroup(classCode).stream()
                .flatMap(group -> current(campaign, List.of(group)).stream())
                .findFirst();
    }

    /// The lists of those of the classes that belong to the campaign's cohort, in their order.
    public List<Checklist> current(Campaign campaign, List<ClassGroup> groups) {
        List<ClassGroup> own = groups.stream()
                .filter(group -> group.cohort() == campaign.cohort())
                .toList();
        Map<String, List<ChecklistRow>> rows =
                students.ofClasses(own.stream().map(ClassGroup::classCode).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Student::classCode, Collectors.mapping(this::row, Collectors.toList())));
        return own.stream()
                .map(group -> list(campaign, group, rows.getOrDefault(group.classCode(), List.of())))
                .toList();
    }

    private Checklist list(Campaign campaign, ClassGroup group, List<ChecklistRow> rows) {
        String content = rows.stream()
                .map(ChecklistRow::hash)
                .collect(Collectors.joining(
                        SEPARATOR, campaign.campaignId() + SEPARATOR + group.classCode() + SEPARATOR, ""));
        return new Checklist(campaign, group, rows, ListCode.of(index.of("checklist-list", content)));
    }

    /// The row of a student as it is now.
    ChecklistRow row(Student student) {
        List<String> values = ChecklistRow.valuesOf(student);
        byte[] hash = index.of("checklist-row", String.join(SEPARATOR, values));
        return new ChecklistRow(
                student.studentNumber(),
                values,
                student.version(),
                HexFormat.of().formatHex(hash));
    }

    /// Keeps a list as it is, because somebody signs or prints it; known content is kept once.
    public void keep(Checklist list) {
        keepAll(List.of(list));
    }

    /// Keeps many lists as they are.
    public void keepAll(List<Checklist> lists) {
        versions.keep(lists, clock.instant());
    }

    /// What a list code on paper means today; empty when no such list was ever kept.
    ///
    /// @param listCode scanned or typed: small letters, spaces, hyphens, O for 0 and I or L for 1 are understood
    public Optional<ListStanding> standing(String listCode) {
        return ListCode.typed(listCode)
                .flatMap(versions::find)
                .flatMap(kept -> campaigns
                        .find(kept.campaignId())
                        .flatMap(campaign -> current(campaign, kept.classCode()))
                        .map(now -> standing(kept, now)));
    }

    private ListStanding standing(VersionTable.Kept kept, Checklist now) {
        if (kept.listCode().equals(now.listCode())) {
            return new ListStanding.Current(kept.listCode(), kept.notedAt(), now);
        }
        return new ListStanding.Superseded(
                kept.listCode(), kept.notedAt(), now, ListDifference.between(versions.rows(kept), now.rows()));
    }

    /// The pseudonym of a student on the monitor's pages, which show no numbers: the same within a campaign.
    public String memberKey(Campaign campaign, String studentNumber) {
        byte[] hash = index.of("checklist-member", campaign.campaignId() + SEPARATOR + studentNumber);
        return HexFormat.of().formatHex(hash, 0, 12);
    }
}
