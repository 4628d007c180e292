package org.xueji.registry.registration;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.templates.StaticTemplates;

/// Freshman registration, for the officer of an institution.
@Controller
@RequestMapping("/supervision/freshmen")
@Allowed(OfficerRole.INSTITUTION)
class FreshmenController {
    private static final List<String> HEADER = List.of("考生号", "学号", "姓名", "专业", "班级", "状态", "未注册原因");

    private final StaticTemplates templates = new StaticTemplates();
    private final Freshmen freshmen;
    private final RegisterFreshmen register;

    FreshmenController(Freshmen freshmen, RegisterFreshmen register) {
        this.freshmen = freshmen;
        this.register = register;
    }

    @GetMapping
    Answer list(ListRequest asked, OfficerPerson officer, Frame frame) {
        return Answer.page(templates.registrationFreshmen(page(frame, officer, asked, "", "", "")));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> file(ListRequest asked, OfficerPerson officer) {
        List<List<String>> rows = freshmen.all(officer.ownInstitution(), asked.query()).stream()
                .map(FreshmenPage::row)
                .map(row -> List.of(
                        row.examineeNumber(),
                        row.studentNumber(),
                        row.name(),
                        row.major(),
                        row.className(),
                        row.status(),
                        row.reason()))
                .toList();
        return new CsvFile("新生学籍注册.csv", HEADER, rows).answer();
    }

    /// Decides about the ticked freshmen, or about everybody the list fits.
    @PostMapping("/decisions")
    Answer decide(
            ListRequest asked,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(name = "record", required = false) List<String> records,
            OfficerPerson officer,
            Frame frame) {
        EntryState wanted = EntryState.find(state).orElse(null);
        if (wanted == null) {
            return again(frame, officer, asked, "请选择注册结果。", reason, state);
        }
        String institution = officer.ownInstitution();
        List<String> chosen = records == null ? List.of() : records;
        RegisterFreshmen.Outcome outcome = all
                ? register.decideAll(institution, asked.query(), wanted, reason, officer.subject())
                : register.decide(institution, chosen, wanted, reason, officer.subject());
        return switch (outcome) {
            case RegisterFreshmen.Outcome.Decided decided ->
                Answer.seeOther(asked.query().address(), "已标注 " + decided.count() + " 人。");
            case RegisterFreshmen.Outcome.ReasonMissing missing ->
                again(frame, officer, asked, wanted.label() + "须写明原因（至少 2 个字），用于对账。", reason, state);
            case RegisterFreshmen.Outcome.Nobody nobody ->
                again(frame, officer, asked, "没有人改变。请先勾选学生，或选“全部符合条件的”；已注册的不能在这里改，请走学籍异动。", reason, state);
        };
    }

    private Answer again(
            Frame frame, OfficerPerson officer, ListRequest asked, String problem, String reason, String state) {
        return Answer.formAgain(templates.registrationFreshmen(page(frame, officer, asked, problem, reason, state)));
    }

    private FreshmenPage page(
            Frame frame, OfficerPerson officer, ListRequest asked, String problem, String reason, String state) {
        FreshmanQuery query = asked.query();
        Freshmen.Listing listing = freshmen.list(officer.ownInstitution(), query);
        return new FreshmenPage(
                frame,
                query,
                listing.counts(),
                listing.cohorts(),
                listing.rows().stream().map(FreshmenPage::row).toList(),
                listing.total(),
                listing.undecided(),
                problem,
                reason,
                state);
    }
}
