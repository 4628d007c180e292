package org.xueji.registry.proofreading;

import java.util.List;
import java.util.Optional;
import org.xueji.platform.page.Frame;
import org.xueji.registry.archive.PhotoKind;
import org.xueji.registry.archive.StudyRecord;

/// One photo, to be called right or wrong by its owner (图像校对).
///
/// @param path of the record
/// @param photo key of the photo on the page
/// @param answer of the institution; empty before
/// @param problem what has to be mended; empty at first
public record ProofreadingPage(
        Frame frame,
        String path,
        String kind,
        String word,
        String photo,
        String name,
        String examineeNumber,
        String verdict,
        String reason,
        boolean answered,
        String answer,
        String problem) {
    static final List<String> REASONS = List.of("不是本人", "照片模糊或变形", "背景或尺寸不合要求", "不是近期照片");

    static ProofreadingPage of(
            Frame frame,
            StudyRecord record,
            PhotoKind kind,
            String photo,
            Optional<Verdict> given,
            String verdict,
            String reason,
            String problem) {
        return new ProofreadingPage(
                frame,
                "/registry/archive/" + record.institutionCode() + "/" + record.recordId(),
                kind.label(),
                kind.word(),
                photo,
                record.name(),
                record.examineeNumber(),
                verdict,
                reason,
                given.map(Verdict::answered).orElse(false),
                given.map(Verdict::answer).orElse(""),
                problem);
    }

    /// Words that are often the reason.
    public List<String> reasons() {
        return REASONS;
    }
}
