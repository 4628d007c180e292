package org.xueji.registry.proofreading;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;

/// Takes what the owner says about a photo (校对无误, 校对有误): wrong needs a reason and waits for the institution.
@Component
class ProofreadPhoto {
    /// What came of it.
    sealed interface Outcome {
        /// Kept.
        record Given() implements Outcome {}

        /// Not kept; the sentence says what to do.
        record Refused(String sentence) implements Outcome {}

        /// The person has no such photo.
        record NotFound() implements Outcome {}
    }

    private static final int LONGEST_REASON = 300;

    private final Archive archive;
    private final VerdictTable table;
    private final Clock clock;

    ProofreadPhoto(Archive archive, VerdictTable table, Clock clock) {
        this.archive = archive;
        this.table = table;
        this.clock = clock;
    }

    /// @param shownPhoto key of the photo that was on the page
    /// @param verdict `right` or `wrong`
    Outcome give(
            Owner owner,
            String institution,
            String record,
            PhotoKind kind,
            String shownPhoto,
            String verdict,
            String reason) {
        Optional<StudyRecord> own = archive.own(owner, institution, record);
        String photo = own.map(found -> found.photo(kind)).orElse(null);
        if (own.isEmpty() || photo == null) {
            return new Outcome.NotFound();
        }
        if (!photo.equals(shownPhoto)) {
            return new Outcome.Refused("照片刚刚换成了新的，请看过新照片再校对。");
        }
        boolean correct = verdict.equals("right");
        if (!correct && !verdict.equals("wrong")) {
            return new Outcome.Refused("请选择照片无误或有误。");
        }
        String typed = reason.strip();
        if (!correct && typed.isEmpty()) {
            return new Outcome.Refused("请写明照片哪里有误，学校据此更换。");
        }
        String kept = correct ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_REASON));
        return table.give(owner, own.get(), kind, photo, correct, kept, clock.instant())
                ? new Outcome.Given()
                : new Outcome.Refused("学校已经答复过这张照片，不能再改。仍有异议请联系学校。");
    }
}
