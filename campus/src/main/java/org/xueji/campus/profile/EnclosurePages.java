package org.xueji.campus.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.Pictures;
import org.xueji.documents.photo.Picture;
import org.xueji.documents.photo.PictureFile;
import org.xueji.documents.photo.PictureLimits;
import org.xueji.documents.photo.PortraitCheck;
import org.xueji.documents.photo.PortraitRemark;
import org.xueji.platform.page.Frame;

/// Makes the page of what the registration form wants beside the eight items.
@Component
class EnclosurePages {
    /// What came back and has to be mended.
    ///
    /// @param part a name of [EducationStage] or [Enclosure], or `person`
    /// @param typed what was typed, by field
    record Remark(String part, Map<String, String> typed, Map<String, String> problems) {
        static final Remark NONE = new Remark("", Map.of(), Map.of());
    }

    private final SupplementGate gate;
    private final ProfilePages words;
    private final ProfileTable profiles;
    private final EducationTable educations;
    private final Pictures pictures;

    EnclosurePages(
            SupplementGate gate,
            ProfilePages words,
            ProfileTable profiles,
            EducationTable educations,
            Pictures pictures) {
        this.gate = gate;
        this.words = words;
        this.profiles = profiles;
        this.educations = educations;
        this.pictures = pictures;
    }

    EnclosurePage page(StudentPerson student, Remark remark, Frame frame) {
        List<String> number = List.of(student.studentNumber());
        SupplementGate.Answer answer = gate.ask(student);
        ProfileTable.Head head =
                profiles.heads(number).stream().findFirst().orElse(ProfileTable.Head.none(student.studentNumber()));
        Map<EducationStage, Education> known = educations.of(number).stream()
                .map(EducationTable.Row::education)
                .collect(Collectors.toMap(Education::stage, Function.identity()));
        boolean person = remark.part().equals("person");
        return new EnclosurePage(
                frame,
                answer instanceof SupplementGate.Answer.Open,
                words.window(answer),
                Arrays.stream(EducationStage.values())
                        .map(stage -> row(stage, known.get(stage), remark))
                        .toList(),
                person ? remark.typed().getOrDefault("former", "") : head.formerName(),
                person ? remark.typed().getOrDefault("political", "") : code(head),
                person ? remark.problems() : Map.of(),
                Arrays.stream(Enclosure.values())
                        .map(enclosure -> shot(student, enclosure, remark))
                        .toList());
    }

    private static EnclosurePage.Row row(EducationStage stage, @Nullable Education known, Remark remark) {
        boolean again = remark.part().equals(stage.name());
        Map<String, String> values = again
                ? remark.typed()
                : known == null
                        ? Map.of()
                        : Map.of(
                                "begins", known.begins().toString(),
                                "ends", known.ends().toString(),
                                "school", known.school(),
                                "post", known.post(),
                                "witness", known.witness());
        return new EnclosurePage.Row(
                stage.name(),
                stage.label(),
                values.getOrDefault("begins", ""),
                values.getOrDefault("ends", ""),
                values.getOrDefault("school", ""),
                values.getOrDefault("post", ""),
                values.getOrDefault("witness", ""),
                known != null,
                again ? remark.problems() : Map.of());
    }

    private EnclosurePage.Shot shot(StudentPerson student, Enclosure enclosure, Remark remark) {
        byte[] jpeg = pictures.find(student.studentNumber(), enclosure.kind()).orElse(null);
        return new EnclosurePage.Shot(
                enclosure.name(),
                enclosure.kind().label(),
                enclosure.hint(),
                jpeg != null,
                jpeg == null || enclosure != Enclosure.PHOTO ? List.of() : findings(jpeg),
                remark.part().equals(enclosure.name()) ? remark.problems().getOrDefault("file", "") : "");
    }

    // The form takes a photo of 33 by 48 mm, a little narrower than the 3 to 4 that the check has in mind.
    private static List<String> findings(byte[] jpeg) {
        if (!(PictureFile.read(jpeg, PictureLimits.portrait()) instanceof PictureFile.Read read)) {
            return List.of();
        }
        Picture picture = read.picture();
        double shape = (double) picture.width() / picture.height();
        boolean fits = shape > 0.66 && shape < 0.78;
        return PortraitCheck.of(picture).stream()
                .filter(finding -> !fits || finding.remark() != PortraitRemark.SHAPE)
                .map(finding -> finding.remark() == PortraitRemark.SHAPE
                        ? "照片的形状不像大 1 寸（宽 33 毫米、高 48 毫米），打印时会从中间裁剪。请按证件照裁好再传。"
                        : finding.message())
                .toList();
    }

    private static String code(ProfileTable.Head head) {
        return head.politicalStatus() == null ? "" : head.politicalStatus().code();
    }
}
