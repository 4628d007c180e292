package org.xueji.campus.profile;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// A student hands in all items at once (提交确认) and gets a receipt; handing in again gives the same one.
@Component
class SubmitProfile {
    /// What came of it.
    sealed interface Outcome {
        /// The receipt that counts.
        record Given(Receipt receipt) implements Outcome {}

        /// These are still to do.
        record Incomplete(List<ProfileItem> items) implements Outcome {}

        /// The window is not open, or nothing is asked.
        record NotNow(SupplementGate.Answer answer) implements Outcome {}
    }

    private final SupplementGate gate;
    private final ProfileTable profiles;
    private final ProfileReader reader;
    private final Drafts drafts;
    private final ReceiptTable receipts;
    private final Progress progress;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubmitProfile(
            SupplementGate gate,
            ProfileTable profiles,
            ProfileReader reader,
            Drafts drafts,
            ReceiptTable receipts,
            Progress progress,
            Clock clock) {
        this.gate = gate;
        this.profiles = profiles;
        this.reader = reader;
        this.drafts = drafts;
        this.receipts = receipts;
        this.progress = progress;
        this.clock = clock;
    }

    /// Hands in; what the form carries and was not confirmed is kept as drafts and stands in the way.
    @CampusTransaction
    public Outcome submit(StudentPerson student, SentProfile sent) {
        SupplementGate.Answer answer = gate.ask(student);
        if (!(answer instanceof SupplementGate.Answer.Open open)) {
            return new Outcome.NotNow(answer);
        }
        Campaign campaign = open.campaign();
        String number = student.studentNumber();
        profiles.hold(number);
        drafts.keep(reader.of(campaign.campaignId(), number), sent, null);
        ProfileState state = reader.of(campaign.campaignId(), number);
        if (!state.open().isEmpty()) {
            return new Outcome.Incomplete(
                    state.open().stream().map(ItemState::item).toList());
        }
        if (state.receipt() != null) {
            return new Outcome.Given(state.receipt());
        }
        Instant now = clock.instant();
        Receipt receipt = new Receipt(
                Receipt.draw(campaign.cohort(), random), campaign.campaignId(), number, now, lines(state), null);
        if (!receipts.insert(receipt)) {
            throw new IllegalStateException("receipt number drawn twice: " + receipt.number());
        }
        progress.reached(campaign.campaignId(), number, Stage.OPENED, now);
        progress.reached(campaign.campaignId(), number, Stage.FILLED, now);
        progress.reached(campaign.campaignId(), number, Stage.CONFIRMED, now);
        return new Outcome.Given(receipt);
    }

    private static List<Receipt.Line> lines(ProfileState state) {
        return state.items().stream()
                .map(item -> {
                    String wished = item.wished();
                    return new Receipt.Line(
                            item.item().label(),
                            wished == null ? "—" : ItemWords.of(item.item(), wished),
                            item.waiting() != null);
                })
                .toList();
    }
}
