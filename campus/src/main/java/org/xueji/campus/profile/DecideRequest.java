package org.xueji.campus.profile;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;
import org.xueji.platform.audit.Audit;

/// The college or the office approves or refuses a student's wish (审核); nobody decides the own.
@Component
class DecideRequest {
    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 200;

    /// What came of it.
    sealed interface Outcome {
        /// Decided; the value is in force when it was approved.
        record Decided() implements Outcome {}

        /// It is the officer's own wish.
        record Own() implements Outcome {}

        /// Somebody decided it before, or the student wishes something else by now.
        record TooLate() implements Outcome {}

        /// The value in force changed after the student asked: it can only be refused.
        record ChangedSince() implements Outcome {}

        /// A refusal without a reason of 2 to 200 characters.
        record ReasonMissing() implements Outcome {}

        /// There is none within the officer's scope.
        record NotFound() implements Outcome {}
    }

    private final RequestTable requests;
    private final ProfileTable profiles;
    private final ProfileReader reader;
    private final ItemWriter writer;
    private final Audit audit;
    private final Clock clock;

    DecideRequest(
            RequestTable requests,
            ProfileTable profiles,
            ProfileReader reader,
            ItemWriter writer,
            @Campus Audit audit,
            Clock clock) {
        this.requests = requests;
        this.profiles = profiles;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /// Decides once.
    ///
    /// @param reason told to the student; wanted for a refusal
    @CampusTransaction
    public Outcome decide(String requestId, boolean approved, String reason, Staff staff) {
        ChangeRequest request = requests.find(requestId, staff.scope())
                .map(RequestTable.Listed::request)
                .orElse(null);
        if (request == null) {
            return new Outcome.NotFound();
        }
        if (request.studentNumber().equals(staff.staffNumber())
                || request.requestedBy().equals(staff.subject())) {
            return new Outcome.Own();
        }
        String words = reason.strip();
        if (!approved && (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON)) {
            return new Outcome.ReasonMissing();
        }
        profiles.hold(request.studentNumber());
        return decide(request, approved, words, staff);
    }

    private Outcome decide(ChangeRequest request, boolean approved, String reason, Staff staff) {
        ItemState state =
                reader.of(request.campaignId(), request.studentNumber()).of(request.item());
        ChangeRequest waiting = state.waiting();
        if (waiting == null || !waiting.requestId().equals(request.requestId())) {
            return new Outcome.TooLate();
        }
        if (approved && state.version() != request.itemVersion()) {
            return new Outcome.ChangedSince();
        }
        ChangeRequest.State decision = approved ? ChangeRequest.State.APPROVED : ChangeRequest.State.REFUSED;
        if (!requests.decide(request.requestId(), decision, staff.subject(), reason, clock.instant())) {
            return new Outcome.TooLate();
        }
        if (approved) {
            writer.approve(request, state.value(), staff.subject(), clock.instant());
        }
        if (!approved) {
            writer.refuse(request, clock.instant());
        }
        audit.note(
                staff.subject(),
                approved ? "profile.approved" : "profile.refused",
                "student " + request.studentNumber(),
                "done",
                request.item().label());
        return new Outcome.Decided();
    }
}
