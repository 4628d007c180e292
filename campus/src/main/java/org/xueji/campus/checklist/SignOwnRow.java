package org.xueji.campus.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.WindowVerdict;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.standards.Parsed;
import org.xueji.standards.name.PersonName;

/// A student signs the own row of the class checklist (核对签名), as it was shown, corrections included.
@Component
public class SignOwnRow {
    private static final Logger LOG = LoggerFactory.getLogger(SignOwnRow.class);

    /// What came of it.
    public sealed interface Outcome {
        /// Signed, or signed before just as it is.
        record Signed() implements Outcome {}

        /// The row is another since the page was opened: read it again.
        record RowChanged() implements Outcome {}

        /// Neither the own name was typed nor a signature drawn.
        record NotConfirmed() implements Outcome {}

        /// Not said that the row is right, or right but for the corrections.
        record NotDeclared() implements Outcome {}

        /// Not within the students' window.
        record NotNow(WindowVerdict window) implements Outcome {}

        /// No open campaign asks this student.
        record NotAsked() implements Outcome {}
    }

    /// What the student sends.
    ///
    /// @param seenHash hash of the row that was shown
    /// @param typedName the own name, or the own 学号 for a name that cannot be typed
    /// @param drawn data address of a drawn signature, or empty
    /// @param declared whether the row was declared right, but for the corrections
    public record Signing(String seenHash, String typedName, String drawn, boolean declared) {}

    private final OwnRows rows;
    private final Checklists checklists;
    private final SignatureTable signatures;
    private final MarkTable marks;
    private final Progress progress;
    private final Clock clock;

    SignOwnRow(
            OwnRows rows,
            Checklists checklists,
            SignatureTable signatures,
            MarkTable marks,
            Progress progress,
            Clock clock) {
        this.rows = rows;
        this.checklists = checklists;
        this.signatures = signatures;
        this.marks = marks;
        this.progress = progress;
        this.clock = clock;
    }

    /// Signs for the student who is signed in, and for nobody else.
    @CampusTransaction
    public Outcome sign(String studentNumber, Signing signing) {
        OwnRow own = rows.of(studentNumber).orElse(null);
        if (own == null) {
            return new Outcome.NotAsked();
        }
        if (!own.window().isOpen()) {
            return new Outcome.NotNow(own.window());
        }
        if (!own.row().hash().equals(signing.seenHash())) {
            return new Outcome.RowChanged();
        }
        if (!signing.declared()) {
            return new Outcome.NotDeclared();
        }
        Optional<byte[]> drawn = DrawnSignature.read(signing.drawn());
        if (drawn.isEmpty() && !isOwnName(signing.typedName(), own.row())) {
            return new Outcome.NotConfirmed();
        }
        return signed(own, drawn.orElse(null));
    }

    private Outcome signed(OwnRow own, byte @Nullable [] drawn) {
        Instant now = clock.instant();
        String campaignId = own.campaign().campaignId();
        String student = own.row().studentNumber();
        checklists.keep(own.list());
        if (signatures.sign(own.list(), own.row(), SignatureKind.OWN, drawn, "", student, now)) {
            marks.clearUnsigned(campaignId, student);
            progress.reached(campaignId, student, Stage.SIGNED, now);
            LOG.info(
                    "checklist.signed campaign={} student={} list={}",
                    campaignId,
                    student,
                    own.list().listCode());
        }
        return new Outcome.Signed();
    }

    private static boolean isOwnName(String typed, ChecklistRow row) {
        String text = typed.strip();
        if (text.equalsIgnoreCase(row.studentNumber())) {
            return true;
        }
        return PersonName.parse(text) instanceof Parsed.Accepted<PersonName> accepted
                && accepted.value().sameAs(new PersonName(row.name()));
    }
}
