package org.xueji.campus.collection;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.AskedCampaign;
import org.xueji.campus.checklist.ShownTime;
import org.xueji.campus.form.PrintedForm;
import org.xueji.campus.form.PrintedForms;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Register;
import org.xueji.platform.page.Frame;

/// Makes the pages and exports of the ledger.
@Component
class LedgerPages {
    private static final int EXPORTED = 5_000;

    private final AskedCampaign asked;
    private final PapersTable papers;
    private final OwnClass classes;
    private final Dues dues;
    private final LatenessTable lateness;
    private final PaperReceiptTable receipts;
    private final PrintedForms forms;
    private final Register register;
    private final University university;
    private final Clock clock;

    LedgerPages(
            AskedCampaign asked,
            PapersTable papers,
            OwnClass classes,
            Dues dues,
            LatenessTable lateness,
            PaperReceiptTable receipts,
            PrintedForms forms,
            Register register,
            University university,
            Clock clock) {
        this.asked = asked;
        this.papers = papers;
        this.classes = classes;
        this.dues = dues;
        this.lateness = lateness;
        this.receipts = receipts;
        this.forms = forms;
        this.register = register;
        this.university = university;
        this.clock = clock;
    }

    LedgerPage ledger(Campaign campaign, LedgerAsked wanted, Staff staff, Frame frame) {
        PapersTable.Found found = papers.search(query(campaign, wanted, staff.scope(), wanted.page(), LedgerPage.SIZE));
        boolean whole = staff.scope().collegeCode() == null && staff.scope().classCodes() == null;
        return new LedgerPage(
                frame,
                wanted,
                campaign,
                asked.choices(),
                whole ? register.colleges() : List.of(),
                found.classes(),
                found.total(),
                !Place.of(staff).isEmpty(),
                university.zone());
    }

    List<ClassPapers> export(Campaign campaign, LedgerAsked wanted, Staff staff) {
        return papers.search(query(campaign, wanted, staff.scope(), 1, EXPORTED))
                .classes();
    }

    CollegesPage colleges(Campaign campaign, String text, String problem, Staff staff, Frame frame) {
        return new CollegesPage(
                frame,
                campaign,
                text,
                colleges(campaign, staff.scope()).stream()
                        .filter(college -> college.collegeName().contains(text))
                        .toList(),
                receipts.ofColleges(campaign.campaignId()).stream().collect(Collectors.groupingBy(Receipt::unitCode)),
                Place.OFFICE.isFor(staff),
                problem,
                university.zone());
    }

    List<CollegePapers> colleges(Campaign campaign, Scope scope) {
        Dues.Of dates = dues.of(campaign);
        return CollegePapers.of(
                papers.search(PapersQuery.all(dates, scope, clock.instant())).classes(),
                dates,
                lateness.ofColleges(campaign.campaignId()),
                clock.instant());
    }

    Optional<ClassPapersPage> classPapers(
            Campaign campaign, String classCode, String filter, String problem, Staff staff, Frame frame) {
        return classes.within(campaign, classCode, staff.scope(), clock.instant())
                .map(own -> new ClassPapersPage(
                        frame,
                        campaign,
                        own.counts(),
                        rows(own),
                        own.announcement().orElse(null),
                        receipts.of(campaign.campaignId(), HandingUnit.CLASS, classCode),
                        filter,
                        Place.COLLEGE.isFor(staff),
                        problem,
                        university.zone()));
    }

    private List<ClassPapersPage.Row> rows(OwnClass.Papers own) {
        Set<String> codes = own.members().stream()
                .flatMap(member -> Stream.of(code(member.first()), code(member.second())))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, PrintedForm> printed = forms.find(codes);
        return own.members().stream().map(member -> row(member, printed)).toList();
    }

    private ClassPapersPage.Row row(OwnClass.Member member, Map<String, PrintedForm> printed) {
        boolean superseded = Stream.of(code(member.first()), code(member.second()))
                .map(printed::get)
                .anyMatch(form -> form != null && !form.standing().isCurrent());
        String remark = superseded ? "收到的登记表已作废，须重新打印上交" : member.missing();
        return new ClassPapersPage.Row(
                member.studentNumber(),
                member.name(),
                words(member.first()),
                words(member.second()),
                member.atCollege() == 2 && !superseded ? "" : remark,
                member.atCollege() < 2 || member.atOffice() < 2 || superseded);
    }

    private String words(CopyTable.@Nullable Copy copy) {
        if (copy == null) {
            return "";
        }
        String college =
                copy.collegeAt() == null ? "学院未登记" : "学院 " + ShownTime.minute(copy.collegeAt(), university.zone());
        return copy.officeAt() == null
                ? college
                : college + "，教务处 " + ShownTime.minute(copy.officeAt(), university.zone());
    }

    private static String code(CopyTable.@Nullable Copy copy) {
        return copy == null ? "" : copy.formCode();
    }

    private PapersQuery query(Campaign campaign, LedgerAsked wanted, Scope scope, int page, int size) {
        return new PapersQuery(
                dues.of(campaign),
                scope,
                wanted.text(),
                wanted.college().isEmpty() ? null : wanted.college(),
                null,
                Arrays.stream(PapersQuery.Filter.values())
                        .filter(filter -> filter.name().equals(wanted.filter()))
                        .findFirst()
                        .orElse(PapersQuery.Filter.ALL),
                Arrays.stream(PapersQuery.Sort.values())
                        .filter(sort -> sort.name().equals(wanted.sort()))
                        .findFirst()
                        .orElse(PapersQuery.Sort.COLLEGE),
                wanted.descending(),
                clock.instant(),
                page,
                size);
    }
}
