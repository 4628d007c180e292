package org.xueji.registry.office;

import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;
import org.xueji.registry.institution.Institutions;
import org.xueji.registry.institution.ListQuery;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.institution.Officers;
import org.xueji.registry.templates.StaticTemplates;

/// The officers' accounts, for the security administrator.
@Controller
@RequestMapping("/supervision/officers")
@Allowed(OfficerRole.SECURITY)
class OfficersController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Officers officers;
    private final Institutions institutions;
    private final InviteOfficer inviteOfficer;

    OfficersController(Officers officers, Institutions institutions, InviteOfficer inviteOfficer) {
        this.officers = officers;
        this.institutions = institutions;
        this.inviteOfficer = inviteOfficer;
    }

    @GetMapping
    Answer list(ListQuery asked, Frame frame) {
        return Answer.page(templates.officeOfficers(page(frame, asked, OfficerForm.BLANK, "", "", "")));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> file(ListQuery asked) {
        List<List<String>> rows = officers.all(asked).stream()
                .map(one -> List.of(
                        one.officerNumber(),
                        one.name(),
                        OfficerRole.label(one.role()),
                        Objects.requireNonNullElse(one.institutionCode(), "")))
                .toList();
        return new CsvFile("管理员账号.csv", List.of("账号", "姓名", "角色", "院校代码"), rows).answer();
    }

    @FreshFactor
    @PostMapping
    Answer add(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String area,
            OfficerPerson actor,
            Frame frame) {
        OfficerForm form = new OfficerForm(number, name, role, area);
        return form.problem(institutions)
                .map(problem -> Answer.formAgain(templates.officeOfficers(page(frame, form, problem, "", ""))))
                .orElseGet(() -> inviteOfficer
                        .add(form, actor)
                        .map(link -> Answer.page(
                                templates.officeOfficers(page(frame, OfficerForm.BLANK, "", form.number(), link))))
                        .orElseGet(() -> Answer.formAgain(
                                templates.officeOfficers(page(frame, form, "这个账号已经有人使用。请换一个。", "", "")))));
    }

    @FreshFactor
    @PostMapping("/{number}/invitations")
    Answer invite(@PathVariable String number, OfficerPerson actor, Frame frame) {
        return inviteOfficer
                .invite(number, actor)
                .map(link -> Answer.page(templates.officeOfficers(page(frame, OfficerForm.BLANK, "", number, link))))
                .orElseGet(() -> Answer.formAgain(templates.officeOfficers(
                        page(frame, OfficerForm.BLANK, "不能重置自己的登录，或没有这个管理员。请由另一位安全管理员办理。", "", ""))));
    }

    @FreshFactor
    @PostMapping("/{number}/disabling")
    Answer disable(@PathVariable String number, OfficerPerson actor, Frame frame) {
        return inviteOfficer.disable(number, actor)
                ? Answer.seeOther("/supervision/officers", "已停用 " + number + "，马上生效。")
                : Answer.formAgain(
                        templates.officeOfficers(page(frame, OfficerForm.BLANK, "不能停用自己的账号，或没有这个管理员。", "", "")));
    }

    private OfficersPage page(Frame frame, OfficerForm form, String problem, String linkFor, String link) {
        return page(frame, ListQuery.ALL, form, problem, linkFor, link);
    }

    private OfficersPage page(
            Frame frame, ListQuery asked, OfficerForm form, String problem, String linkFor, String link) {
        Paging paging = asked.paging(officers.count(asked), "人", "/supervision/officers");
        return new OfficersPage(frame, officers.page(asked), paging, form, problem, linkFor, link);
    }
}
