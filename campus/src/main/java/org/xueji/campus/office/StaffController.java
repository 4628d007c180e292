package org.xueji.campus.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// Staff accounts, for the security administrator.
@Controller
@RequestMapping("/campus/staff")
@Allowed(Role.SECURITY)
class StaffController {
    private final StaticTemplates templates = new StaticTemplates();
    private final StaffTable table;
    private final UnitTable units;
    private final AddStaff addStaff;
    private final AssignRoles assignRoles;
    private final DisableStaff disableStaff;
    private final InviteStaff inviteStaff;
    private final ExportStaff exportStaff;
    private final Audit audit;
    private final University university;

    StaffController(
            StaffTable table,
            UnitTable units,
            AddStaff addStaff,
            AssignRoles assignRoles,
            DisableStaff disableStaff,
            InviteStaff inviteStaff,
            ExportStaff exportStaff,
            @Campus Audit audit,
            University university) {
        this.table = table;
        this.units = units;
        this.addStaff = addStaff;
        this.assignRoles = assignRoles;
        this.disableStaff = disableStaff;
        this.inviteStaff = inviteStaff;
        this.exportStaff = exportStaff;
        this.audit = audit;
        this.university = university;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Frame frame) {
        StaffQuery query = new StaffQuery(text, role, StaffQuery.Sort.of(sort), descending, page, StaffQuery.PAGE);
        return Answer.page(templates.officeStaffList(new StaffListPage(frame, query, table.search(query))));
    }

    @GetMapping("/export")
    @FreshFactor
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String role, Staff actor) {
        StaffQuery query = new StaffQuery(text, role, StaffQuery.Sort.NUMBER, false, 1, StaffQuery.EXPORT);
        return exportStaff.export(query, actor).answer();
    }

    @GetMapping("/new")
    Answer form(Frame frame) {
        return Answer.page(
                templates.officeStaffForm(new StaffFormPage(frame, StaffForm.blank(), units.colleges(), Map.of())));
    }

    @PostMapping
    @FreshFactor
    Answer add(@RequestParam MultiValueMap<String, String> fields, Staff actor, Frame frame) {
        StaffForm form = StaffForm.typed(fields);
        List<UnitName> colleges = units.colleges();
        Map<String, String> problems = form.newProblems(colleges, units.knownClasses(form.classCodes()));
        if (!problems.isEmpty()) {
            return Answer.formAgain(templates.officeStaffForm(new StaffFormPage(frame, form, colleges, problems)));
        }
        if (!addStaff.add(form.staff(), form.canonicalEmail(), actor)) {
            Map<String, String> taken = Map.of("number", "这个号码已有教职工或学生使用，请核对工号。");
            return Answer.formAgain(templates.officeStaffForm(new StaffFormPage(frame, form, colleges, taken)));
        }
        return invite(form.staff().staffNumber(), actor, frame);
    }

    @GetMapping("/{number}")
    Answer member(@PathVariable String number, Staff actor, Frame frame) {
        return shown(number, actor, frame, null, Map.of(), "");
    }

    @PostMapping("/{number}/roles")
    @FreshFactor
    Answer assign(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> fields, Staff actor, Frame frame) {
        StaffForm form = StaffForm.typed(fields);
        Map<String, String> problems = form.problems(units.colleges(), units.knownClasses(form.classCodes()));
        if (!problems.isEmpty()) {
            return shown(number, actor, frame, form, problems, "");
        }
        return switch (assignRoles.assign(number, form.assignment(), actor)) {
            case AssignRoles.Outcome.Assigned assigned -> Answer.seeOther("/campus/staff/" + number);
            case AssignRoles.Outcome.NotFound missing -> Answer.notFound();
            case AssignRoles.Outcome.OwnRoles own ->
                shown(number, actor, frame, form, Map.of("roles", StaffMemberPage.OWN), "");
            case AssignRoles.Outcome.NotPossible not ->
                shown(number, actor, frame, form, Map.of("roles", not.reason()), "");
        };
    }

    @PostMapping("/{number}/access")
    @FreshFactor
    Answer access(@PathVariable String number, @RequestParam boolean disabled, Staff actor, Frame frame) {
        if (number.equals(actor.staffNumber())) {
            return shown(number, actor, frame, null, Map.of("access", StaffMemberPage.OWN), "");
        }
        disableStaff.disable(number, disabled, actor);
        return Answer.seeOther("/campus/staff/" + number);
    }

    @PostMapping("/{number}/invitations")
    @FreshFactor
    Answer invite(@PathVariable String number, Staff actor, Frame frame) {
        return switch (inviteStaff.invite(number, actor)) {
            case InviteStaff.Outcome.HandOver link -> shown(number, actor, frame, null, Map.of(), link.link());
            case InviteStaff.Outcome.Mailed mailed -> Answer.seeOther("/campus/staff/" + number + "?mailed=true");
            case InviteStaff.Outcome.NotFound missing -> Answer.notFound();
            case InviteStaff.Outcome.OwnAccount own ->
                shown(number, actor, frame, null, Map.of("access", StaffMemberPage.OWN), "");
        };
    }

    private Answer shown(
            String number,
            Staff actor,
            Frame frame,
            @Nullable StaffForm typed,
            Map<String, String> problems,
            String link) {
        StaffMember member = table.find(number).orElse(null);
        if (member == null) {
            return Answer.notFound();
        }
        StaffMemberPage page = new StaffMemberPage(
                frame,
                member,
                typed == null ? StaffForm.of(member) : typed,
                units.colleges(),
                problems,
                link,
                number.equals(actor.staffNumber()),
                audit.about(member.staff().subject()),
                university.zone());
        return problems.isEmpty()
                ? Answer.page(templates.officeStaffMember(page))
                : Answer.formAgain(templates.officeStaffMember(page));
    }
}
