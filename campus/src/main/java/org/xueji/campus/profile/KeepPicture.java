package org.xueji.campus.profile;

import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.Pictures;
import org.xueji.documents.photo.Picture;
import org.xueji.documents.photo.PictureFile;

/// A student adds or takes away a picture for the registration form (上传附件图片).
@Component
class KeepPicture {
    private static final int LONGEST = 1_600;

    /// What came of it.
    sealed interface Outcome {
        /// Kept, written anew as JPEG.
        record Kept() implements Outcome {}

        /// Not a picture that can be used, and what to do.
        record Refused(String problem) implements Outcome {}

        /// The window is not open, or nothing is asked.
        record NotNow(SupplementGate.Answer answer) implements Outcome {}
    }

    private final SupplementGate gate;
    private final Pictures pictures;
    private final University university;

    KeepPicture(SupplementGate gate, Pictures pictures, University university) {
        this.gate = gate;
        this.pictures = pictures;
        this.university = university;
    }

    /// Keeps a picture in place of the one before.
    @CampusTransaction
    public Outcome keep(StudentPerson student, Enclosure enclosure, byte[] content) {
        SupplementGate.Answer answer = gate.ask(student);
        if (!(answer instanceof SupplementGate.Answer.Open)) {
            return new Outcome.NotNow(answer);
        }
        return switch (PictureFile.read(content, enclosure.limits())) {
            case PictureFile.Refused refused ->
                new Outcome.Refused(refused.problem().message());
            case PictureFile.Read read -> {
                Picture small = read.picture().within(LONGEST, LONGEST);
                pictures.put(
                        student.studentNumber(),
                        enclosure.kind(),
                        kept(enclosure, small).jpeg());
                yield new Outcome.Kept();
            }
        };
    }

    /// Takes it away.
    @CampusTransaction
    public Outcome remove(StudentPerson student, Enclosure enclosure) {
        SupplementGate.Answer answer = gate.ask(student);
        if (!(answer instanceof SupplementGate.Answer.Open)) {
            return new Outcome.NotNow(answer);
        }
        pictures.remove(student.studentNumber(), enclosure.kind());
        return new Outcome.Kept();
    }

    private Picture kept(Enclosure enclosure, Picture picture) {
        return switch (enclosure) {
            case CARD_FRONT, CARD_BACK -> picture.watermarked("仅供" + university.name() + "学籍核查使用");
            case SIGNATURE -> picture.written(1).orElse(picture);
            case PHOTO -> picture;
        };
    }
}
