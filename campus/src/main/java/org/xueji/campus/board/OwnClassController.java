package org.xueji.campus.board;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The class monitor's page: the own class and no other.
@Controller
@Allowed(Role.MONITOR)
class OwnClassController {
    private final StaticTemplates templates = new StaticTemplates();
    private final OwnClassPages pages;

    OwnClassController(OwnClassPages pages) {
        this.pages = pages;
    }

    @GetMapping("/campus/class")
    Answer ownClass(@RequestParam(defaultValue = "") String missing, StudentPerson student, Frame frame) {
        return pages.page(student, missing, frame)
                .map(page -> Answer.page(templates.boardOwnClass(page)))
                .orElseGet(() -> Answer.page(templates.boardNone(new NoBoardPage(frame, false))));
    }
}
