package org.xueji.campus.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.WindowVerdict;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// A student strikes an own entry from the 更正 column; a signature made before does not count any more.
@Component
public class WithdrawCorrection {
    /// What came of it.
    public sealed interface Outcome {
        /// It is struck.
        record Withdrawn() implements Outcome {}

        /// The student has no such open entry.
        record NotThere() implements Outcome {}

        /// Not within the students' window.
        record NotNow(WindowVerdict window) implements Outcome {}
    }

    private final OwnRows rows;
    private final CorrectionTable corrections;
    private final SignatureTable signatures;
    private final Progress progress;
    private final Clock clock;

    WithdrawCorrection(
            OwnRows rows, CorrectionTable corrections, SignatureTable signatures, Progress progress, Clock clock) {
        this.rows = rows;
        this.corrections = corrections;
        this.signatures = signatures;
        this.progress = progress;
        this.clock = clock;
    }

    /// Strikes the student's own entry.
    @CampusTransaction
    public Outcome withdraw(String studentNumber, long correctionId) {
        OwnRow own = rows.of(studentNumber).orElse(null);
        if (own == null) {
            return new Outcome.NotThere();
        }
        if (!own.window().isOpen()) {
            return new Outcome.NotNow(own.window());
        }
        String campaignId = own.campaign().campaignId();
        Instant now = clock.instant();
        if (!corrections.withdraw(campaignId, studentNumber, correctionId, now)) {
            return new Outcome.NotThere();
        }
        signatures.makeStale(campaignId, List.of(studentNumber), "更正栏有改动", now);
        progress.undone(campaignId, List.of(studentNumber), Stage.SIGNED);
        return new Outcome.Withdrawn();
    }
}
