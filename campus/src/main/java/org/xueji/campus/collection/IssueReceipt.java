package org.xueji.campus.collection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.platform.audit.Audit;

/// Gives a class or a college a receipt for what has been received until now (出具回执).
@Component
public class IssueReceipt {
    /// What came of it.
    public sealed interface Outcome {
        /// Its number.
        record Issued(String number) implements Outcome {}

        /// Nothing has been received yet.
        record NothingReceived() implements Outcome {}

        /// Outside the scope, or no such unit, or the person does not receive there.
        record NotThere() implements Outcome {}
    }

    private final OwnClass classes;
    private final PapersTable papers;
    private final Dues dues;
    private final PaperReceiptTable receipts;
    private final Audit audit;
    private final Clock clock;

    IssueReceipt(
            OwnClass classes,
            PapersTable papers,
            Dues dues,
            PaperReceiptTable receipts,
            @Campus Audit audit,
            Clock clock) {
        this.classes = classes;
        this.papers = papers;
        this.dues = dues;
        this.receipts = receipts;
        this.audit = audit;
        this.clock = clock;
    }

    /// A receipt of the college for a class.
    @CampusTransaction
    public Outcome forClass(Campaign campaign, String classCode, Staff staff) {
        OwnClass.Papers own = Place.COLLEGE.isFor(staff)
                ? classes.within(campaign, classCode, staff.scope(), clock.instant())
                        .orElse(null)
                : null;
        if (own == null) {
            return new Outcome.NotThere();
        }
        ClassPapers counts = own.counts();
        List<String> missing = own.members().stream()
                .filter(member -> member.atCollege() < 2)
                .map(OwnClass.Member::name)
                .toList();
        return issued(
                new PaperReceiptTable.Issued(
                        campaign.campaignId(),
                        HandingUnit.CLASS,
                        classCode,
                        counts.members(),
                        counts.collegeFirst(),
                        counts.collegeSecond(),
                        counts.listAtCollege() ? 1 : 0,
                        missing,
                        counts.late()),
                staff);
    }

    /// A receipt of the office for a college.
    @CampusTransaction
    public Outcome forCollege(Campaign campaign, String collegeCode, Staff staff) {
        Instant now = clock.instant();
        Dues.Of dates = dues.of(campaign);
        Optional<CollegePapers> own = Place.OFFICE.isFor(staff)
                ? CollegePapers.of(
                                papers.search(PapersQuery.all(dates, Scope.college(collegeCode), now))
                                        .classes(),
                                dates,
                                Map.of(),
                                now)
                        .stream()
                        .findFirst()
                : Optional.empty();
        return own.map(counts -> issued(
                        new PaperReceiptTable.Issued(
                                campaign.campaignId(),
                                HandingUnit.COLLEGE,
                                collegeCode,
                                counts.members(),
                                counts.officeFirst(),
                                counts.officeSecond(),
                                counts.lists(),
                                List.of(),
                                now.isAfter(counts.dueAt())),
                        staff))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome issued(PaperReceiptTable.Issued issued, Staff staff) {
        if (issued.firstCopies() + issued.secondCopies() + issued.lists() == 0) {
            return new Outcome.NothingReceived();
        }
        String number = receipts.issue(issued, staff.subject(), staff.name(), clock.instant());
        audit.note(staff.subject(), "receipt.issued", issued.unit() + " " + issued.unitCode(), "done", number);
        return new Outcome.Issued(number);
    }
}
