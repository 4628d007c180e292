package org.xueji.registry.proofreading;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PictureLimits;
import org.xueji.platform.audit.Audit;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.archive.Archive;
import org.xueji.registry.archive.AttachPhotos;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;

/// The institution's answer to a photo called wrong (处理校对意见): another photo, or words why this one stays.
@Component
class AnswerVerdict {
    /// What came of it.
    sealed interface Outcome {
        /// Answered; the student sees it.
        record Answered() implements Outcome {}

        /// Not answered; the sentence says what to do.
        record Refused(String sentence) implements Outcome {}

        /// The institution has no such photo waiting.
        record NotFound() implements Outcome {}
    }

    private static final int SHORTEST = 4;
    private static final int LONGEST = 300;

    private final VerdictTable table;
    private final Archive archive;
    private final AttachPhotos attachPhotos;
    private final Audit audit;
    private final Clock clock;

    AnswerVerdict(VerdictTable table, Archive archive, AttachPhotos attachPhotos, @Registry Audit audit, Clock clock) {
        this.table = table;
        this.archive = archive;
        this.attachPhotos = attachPhotos;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps the photo and says why.
    @RegistryTransaction
    public Outcome keep(String institution, String record, String photo, String words, String by) {
        String text = words.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return new Outcome.Refused("请写明不更换的理由（4 至 300 个字），学生会看到。");
        }
        return answered(institution, record, photo, "KEPT", text, by);
    }

    /// Puts another photo in its place; the student has to proofread and check again.
    @RegistryTransaction
    public Outcome replace(String institution, String record, String photo, byte[] content, String by) {
        PictureFile.Outcome read = PictureFile.read(content, PictureLimits.portrait());
        if (read instanceof PictureFile.Refused refused) {
            return new Outcome.Refused(refused.problem().message());
        }
        StudyRecord known = archive.find(institution, record).orElse(null);
        PhotoKind kind = known == null ? null : kindOf(known, photo);
        if (known == null || kind == null) {
            return new Outcome.NotFound();
        }
        Outcome outcome = answered(institution, record, photo, "REPLACED", "已更换照片，请重新校对。", by);
        if (outcome instanceof Outcome.Answered && read instanceof PictureFile.Read picture) {
            attachPhotos.attach(
                    institution,
                    kind,
                    Map.of(known.examineeNumber(), picture.picture().jpeg()),
                    "按校对意见更换" + kind.label(),
                    by);
        }
        return outcome;
    }

    private Outcome answered(String institution, String record, String photo, String answer, String text, String by) {
        if (!table.answer(institution, record, photo, answer, text, by, clock.instant())) {
            return new Outcome.NotFound();
        }
        audit.note(by, "photo.answered", "record " + institution + "/" + record, "done", answer);
        return new Outcome.Answered();
    }

    private static @Nullable PhotoKind kindOf(StudyRecord record, String photo) {
        for (PhotoKind kind : PhotoKind.values()) {
            if (photo.equals(record.photo(kind))) {
                return kind;
            }
        }
        return null;
    }
}
