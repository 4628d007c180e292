package org.xueji.campus.profile;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.roster.Pictures;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;

/// What the registration form wants beside the eight items, of the student who is signed in.
@Controller
@RequestMapping("/campus/profile/enclosures")
@Allowed(Role.STUDENT)
class EnclosureController {
    private static final String PATH = "/campus/profile/enclosures";

    private final StaticTemplates templates = new StaticTemplates();
    private final SaveEducation saveEducation;
    private final KeepPicture keepPicture;
    private final Pictures pictures;
    private final EnclosurePages pages;
    private final ProfilePages words;

    EnclosureController(
            SaveEducation saveEducation,
            KeepPicture keepPicture,
            Pictures pictures,
            EnclosurePages pages,
            ProfilePages words) {
        this.saveEducation = saveEducation;
        this.keepPicture = keepPicture;
        this.pictures = pictures;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    Answer page(StudentPerson student, Frame frame) {
        return Answer.page(templates.profileEnclosures(pages.page(student, EnclosurePages.Remark.NONE, frame)));
    }

    @PostMapping("/education/{name}")
    Answer education(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String begins,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String witness,
            StudentPerson student,
            Frame frame) {
        EducationStage stage = EducationStage.of(name).orElseThrow(EnclosureController::notFound);
        Map<String, String> typed =
                Map.of("begins", begins, "ends", ends, "school", school, "post", post, "witness", witness);
        return answer(
                saveEducation.save(student, stage, new TypedEducation(begins, ends, school, post, witness)),
                name,
                typed,
                student,
                frame);
    }

    @PostMapping("/person")
    Answer person(
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") String political,
            StudentPerson student,
            Frame frame) {
        return answer(
                saveEducation.savePerson(student, former, political),
                "person",
                Map.of("former", former, "political", political),
                student,
                frame);
    }

    @PostMapping("/pictures/{name}")
    @LargestUpload(megabytes = 16)
    Answer picture(@PathVariable String name, @RequestParam MultipartFile file, StudentPerson student, Frame frame)
            throws IOException {
        Enclosure enclosure = Enclosure.of(name).orElseThrow(EnclosureController::notFound);
        byte[] content = file.getSize() > enclosure.limits().bytes()
                ? new byte[enclosure.limits().bytes() + 1]
                : file.getBytes();
        return answer(keepPicture.keep(student, enclosure, content), name, student, frame);
    }

    @PostMapping("/pictures/{name}/removal")
    Answer remove(@PathVariable String name, StudentPerson student, Frame frame) {
        Enclosure enclosure = Enclosure.of(name).orElseThrow(EnclosureController::notFound);
        return answer(keepPicture.remove(student, enclosure), name, student, frame);
    }

    @GetMapping("/pictures/{name}")
    ResponseEntity<byte[]> shown(@PathVariable String name, StudentPerson student) {
        return Enclosure.of(name)
                .flatMap(enclosure -> pictures.find(student.studentNumber(), enclosure.kind()))
                .map(jpeg -> ResponseEntity.ok()
                        .header("Content-Type", "image/jpeg")
                        .header("Cache-Control", "no-store")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(jpeg))
                .orElseThrow(EnclosureController::notFound);
    }

    private Answer answer(
            SaveEducation.Outcome outcome, String part, Map<String, String> typed, StudentPerson student, Frame frame) {
        return switch (outcome) {
            case SaveEducation.Outcome.Saved saved -> Answer.seeOther(PATH + "#" + part, "已保存。");
            case SaveEducation.Outcome.NotNow not -> notNow(not.answer(), frame);
            case SaveEducation.Outcome.Refused refused ->
                Answer.formAgain(templates.profileEnclosures(
                        pages.page(student, new EnclosurePages.Remark(part, typed, refused.problems()), frame)));
        };
    }

    private Answer answer(KeepPicture.Outcome outcome, String part, StudentPerson student, Frame frame) {
        return switch (outcome) {
            case KeepPicture.Outcome.Kept kept -> Answer.seeOther(PATH + "#" + part, "已保存。");
            case KeepPicture.Outcome.NotNow not -> notNow(not.answer(), frame);
            case KeepPicture.Outcome.Refused refused ->
                Answer.formAgain(templates.profileEnclosures(pages.page(
                        student, new EnclosurePages.Remark(part, Map.of(), Map.of("file", refused.problem())), frame)));
        };
    }

    private Answer notNow(SupplementGate.Answer answer, Frame frame) {
        return Answer.conflict(templates.profileRefused(
                new RefusedPage(frame, "现在不能办理", words.notNow(answer), "", "/campus/notice", "看核查通知")));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
