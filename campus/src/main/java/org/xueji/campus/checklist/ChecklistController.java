package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.College;
import org.xueji.campus.roster.Register;
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
    private final ClassTable classes;
    private final ClassLists lists;
    private final Register register;
    private final University university;

    ChecklistController(
            AskedCampaign asked, ClassTable classes, ClassLists lists, Register register, University university) {
        this.asked = asked;
        this.classes = classes;
        this.lists = lists;
        this.register = register;
        this.university = university;
    }

    @ModelAttribute("asked")
    ClassListPage.Asked asked(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(defaultValue = "ALL") String filter,
            @RequestParam(defaultValue = "COLLEGE") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page) {
        return new ClassListPage.Asked(campaign, text, college, filter, sort, descending, page);
    }

    @GetMapping
    Answer list(@ModelAttribute("asked") ClassListPage.Asked wanted, Staff staff, Frame frame) {
        Campaign campaign = asked.of(wanted.campaign()).orElse(null);
        if (campaign == null) {
            return Answer.page(templates.checklistNoCampaign(new NotAskedPage(frame)));
        }
        ClassTable.Found found = classes.search(query(campaign, wanted, staff.scope(), ClassListPage.SIZE));
        return Answer.page(templates.checklistClasses(new ClassListPage(
                frame, wanted, campaign, asked.choices(), colleges(staff.scope()), found.classes(), found.total())));
    }

    @GetMapping("/export.csv")
    @FreshFactor
    ResponseEntity<byte[]> export(@ModelAttribute("asked") ClassListPage.Asked wanted, Staff staff) {
        Campaign campaign =
                asked.of(wanted.campaign()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ClassCount> found =
                classes.search(query(campaign, wanted, staff.scope(), 5_000)).classes();
        return new CsvFile(
                        "班级核对一览.csv",
                        ClassCount.heading(),
                        found.stream().map(ClassCount::cells).toList())
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

    private ClassQuery query(Campaign campaign, ClassListPage.Asked wanted, Scope scope, int size) {
        return new ClassQuery(
                campaign,
                scope,
                wanted.text(),
                wanted.college().isEmpty() ? null : wanted.college(),
                Arrays.stream(ClassQuery.Filter.values())
                        .filter(filter -> filter.name().equals(wanted.filter()))
                        .findFirst()
                        .orElse(ClassQuery.Filter.ALL),
                Arrays.stream(ClassQuery.Sort.values())
                        .filter(sort -> sort.name().equals(wanted.sort()))
                        .findFirst()
                        .orElse(ClassQuery.Sort.COLLEGE),
                wanted.descending(),
                size == ClassListPage.SIZE ? wanted.page() : 1,
                size);
    }

    private List<College> colleges(Scope scope) {
        return scope.collegeCode() == null && scope.classCodes() == null ? register.colleges() : List.of();
    }
}
