package org.xueji.campus.checklist;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// The lists of classes for counsellors, colleges and the office, each within the own scope.
@Controller
@RequestMapping("/campus/checklists")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class ChecklistController {
    private final StaticTemplates templates = new StaticTemplates();
    private final AskedCampaign asked;
    private final ClassPages pages;
    private final ClassLists lists;
    private final University university;

    ChecklistController(AskedCampaign asked, ClassPages pages, ClassLists lists, University university) {
        this.asked = asked;
        this.pages = pages;
        this.lists = lists;
        this.university = university;
    }

    @GetMapping
    Answer list(@RequestParam Map<String, String> address, Staff staff, Frame frame) {
        ClassListPage.Asked wanted = ClassPages.asked(address);
        return asked.of(wanted.campaign())
                .map(campaign ->
                        Answer.page(templates.checklistClasses(pages.page(campaign, wanted, staff.scope(), frame))))
                .orElseGet(() -> Answer.page(templates.checklistNoCampaign(new NotAskedPage(frame))));
    }

    @GetMapping("/export.csv")
    @FreshFactor
    ResponseEntity<byte[]> export(@RequestParam Map<String, String> address, Staff staff) {
        ClassListPage.Asked wanted = ClassPages.asked(address);
        Campaign campaign =
                asked.of(wanted.campaign()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new CsvFile(
                        "班级核对一览.csv",
                        ClassCount.heading(),
                        pages.export(campaign, wanted, staff.scope()).stream()
                                .map(ClassCount::cells)
                                .toList())
                .answer();
    }

    @GetMapping("/{campaign}/{classCode}")
    Answer classList(
            @PathVariable String campaign,
            @PathVariable String classCode,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String text,
            Staff staff,
            Frame frame) {
        return asked.of(campaign)
                .flatMap(found -> lists.within(found, classCode, staff.scope()))
                .map(list -> Answer.page(templates.checklistClassList(
                        new ClassChecklistPage(frame, list, filter, text.strip(), university.zone()))))
                .orElseGet(Answer::notFound);
    }
}
