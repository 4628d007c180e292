package org.xueji.campus.registrycheck;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// Who has checked, for staff within their scope; the office also sees records nobody here knows.
@Controller
@RequestMapping("/campus/registry-checks")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class CheckListController {
    private static final int SIZE = 50;

    private final StaticTemplates templates = new StaticTemplates();
    private final CheckListPages pages;
    private final RegistryFeed feed;

    CheckListController(CheckListPages pages, RegistryFeed feed) {
        this.pages = pages;
        this.feed = feed;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(name = "class", defaultValue = "") String classCode,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "NUMBER") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Frame frame) {
        int number = Math.clamp(page, 1, 10_000);
        return Answer.page(templates.registrycheckList(pages.page(
                new CheckListPage.Asked(text, cohort, college, classCode, standing, sort, descending, number, SIZE),
                staff,
                frame)));
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(name = "class", defaultValue = "") String classCode,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "NUMBER") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            Staff staff) {
        return pages.file(
                        new CheckListPage.Asked(text, cohort, college, classCode, standing, sort, descending, 1, SIZE),
                        staff)
                .answer();
    }

    @GetMapping("/unknown")
    @Allowed(Role.OFFICE)
    Answer unknown(Frame frame) {
        return Answer.page(templates.registrycheckUnknown(pages.unknown(frame)));
    }

    /// Asks the registry now.
    @PostMapping("/taking")
    @Allowed(Role.OFFICE)
    Answer take() {
        int taken = feed.take();
        return Answer.seeOther("/campus/registry-checks", taken == 0 ? "没有新的通知。" : "收到 " + taken + " 条通知。");
    }
}
