package org.xueji.campus.collection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.AskedCampaign;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Register;
import org.xueji.platform.page.Frame;

/// Makes the page at the scanner.
@Component
class ScanPages {
    private static final int LATEST = 12;

    private final AskedCampaign asked;
    private final Register register;
    private final ScanTable scans;
    private final PapersTable papers;
    private final Dues dues;
    private final University university;
    private final Clock clock;

    ScanPages(
            AskedCampaign asked,
            Register register,
            ScanTable scans,
            PapersTable papers,
            Dues dues,
            University university,
            Clock clock) {
        this.asked = asked;
        this.register = register;
        this.scans = scans;
        this.papers = papers;
        this.dues = dues;
        this.university = university;
        this.clock = clock;
    }

    /// What the address or form chooses; a college office receives for its own college only.
    static ScanPage.Chosen chosen(Map<String, String> address, Staff staff) {
        @Nullable String own = staff.scope().collegeCode();
        String copy = address.getOrDefault("copy", "0");
        return new ScanPage.Chosen(
                Objects.requireNonNullElse(own, address.getOrDefault("college", "")),
                address.getOrDefault("class", ""),
                copy.equals("1") || copy.equals("2") ? Integer.parseInt(copy) : 0);
    }

    ScanPage page(Place place, ScanPage.Chosen chosen, String problem, Staff staff, Frame frame) {
        @Nullable Campaign campaign = asked.of("").orElse(null);
        return new ScanPage(
                frame,
                campaign == null ? "" : campaign.title(),
                place,
                Place.of(staff),
                chosen,
                colleges(staff),
                campaign == null ? List.of() : classes(campaign, chosen),
                UUID.randomUUID().toString(),
                scans.latest(staff.subject(), place, LATEST),
                campaign == null ? null : progress(campaign, place, chosen, staff),
                problem,
                university.zone());
    }

    private List<ScanPage.Choice> colleges(Staff staff) {
        return staff.scope().collegeCode() != null
                ? List.of()
                : register.colleges().stream()
                        .map(college -> new ScanPage.Choice(college.collegeCode(), college.name()))
                        .toList();
    }

    private List<ScanPage.Choice> classes(Campaign campaign, ScanPage.Chosen chosen) {
        return chosen.college().isEmpty()
                ? List.of()
                : register.classes(chosen.college()).stream()
                        .filter(group -> group.cohort() == campaign.cohort())
                        .map(group -> new ScanPage.Choice(group.classCode(), group.name()))
                        .toList();
    }

    private ScanPage.@Nullable Progress progress(Campaign campaign, Place place, ScanPage.Chosen chosen, Staff staff) {
        if (chosen.college().isEmpty() && chosen.classCode().isEmpty()) {
            return null;
        }
        List<ClassPapers> found = papers.search(new PapersQuery(
                        dues.of(campaign),
                        staff.scope(),
                        "",
                        orAbsent(chosen.college()),
                        orAbsent(chosen.classCode()),
                        PapersQuery.Filter.ALL,
                        PapersQuery.Sort.CLASS,
                        false,
                        clock.instant(),
                        1,
                        5_000))
                .classes();
        if (found.isEmpty()) {
            return null;
        }
        ClassPapers first = found.getFirst();
        int factor = chosen.copy() == 0 ? 2 : 1;
        return new ScanPage.Progress(
                chosen.classCode().isEmpty() ? first.collegeName() : first.className(),
                found.stream()
                        .mapToInt(one -> received(one, place, chosen.copy()))
                        .sum(),
                found.stream().mapToInt(ClassPapers::members).sum() * factor,
                !chosen.classCode().isEmpty()
                        && (place == Place.COLLEGE ? first.listAtCollege() : first.listAtOffice()));
    }

    private static int received(ClassPapers papers, Place place, int copy) {
        int first = place == Place.COLLEGE ? papers.collegeFirst() : papers.officeFirst();
        int second = place == Place.COLLEGE ? papers.collegeSecond() : papers.officeSecond();
        return switch (copy) {
            case 1 -> first;
            case 2 -> second;
            default -> first + second;
        };
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
