package org.xueji.campus.roster;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// A student's own file.
@Controller
@RequestMapping("/campus/file")
@Allowed(Role.STUDENT)
class OwnFileController {
    private static final String PATH = "/campus/file";

    private final StaticTemplates templates = new StaticTemplates();
    private final RevealDocument revealDocument;
    private final Students students;
    private final Pictures pictures;
    private final StudentPages pages;

    OwnFileController(RevealDocument revealDocument, Students students, Pictures pictures, StudentPages pages) {
        this.revealDocument = revealDocument;
        this.students = students;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping
    Answer file(StudentPerson person, Frame frame) {
        return Answer.page(templates.rosterStudent(pages.file(own(person), PATH, true, "", "", frame)));
    }

    @PostMapping("/document")
    Answer reveal(StudentPerson person, Frame frame) {
        return switch (revealDocument.revealOwn(person.studentNumber())) {
            case RevealDocument.Outcome.Revealed revealed ->
                Answer.page(templates.rosterStudent(pages.file(own(person), PATH, true, revealed.number(), "", frame)));
            case RevealDocument.Outcome.PurposeMissing not -> Answer.notFound();
            case RevealDocument.Outcome.NotFound not -> Answer.notFound();
        };
    }

    @GetMapping("/photo")
    ResponseEntity<byte[]> photo(StudentPerson person) {
        return pictures.find(person.studentNumber(), PictureKind.ADMISSION)
                .map(Download::photo)
                .orElseThrow(NotHere::new);
    }

    private Student own(StudentPerson person) {
        return students.find(person.studentNumber()).orElseThrow(NotHere::new);
    }
}
