package org.xueji.campus.collection;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.AskedCampaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.Register;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// Blank papers handed out to colleges: the office records, each college reads its own.
@Controller
@RequestMapping("/campus/collection/blanks")
@Allowed({Role.OFFICE, Role.COLLEGE})
class BlankController {
    private static final String PATH = "/campus/collection/blanks";

    private final StaticTemplates templates = new StaticTemplates();
    private final AskedCampaign asked;
    private final RecordBlanks recordBlanks;
    private final BlankTable blanks;
    private final Register register;
    private final University university;
    private final Clock clock;

    BlankController(
            AskedCampaign asked,
            RecordBlanks recordBlanks,
            BlankTable blanks,
            Register register,
            University university,
            Clock clock) {
        this.asked = asked;
        this.recordBlanks = recordBlanks;
        this.blanks = blanks;
        this.register = register;
        this.university = university;
        this.clock = clock;
    }

    @GetMapping
    Answer list(@RequestParam(defaultValue = "") String campaign, Staff staff, Frame frame) {
        return asked.of(campaign)
                .map(found -> Answer.page(templates.collectionBlanks(page(found, Map.of(), "", staff, frame))))
                .orElseGet(() -> Answer.page(templates.collectionNoCampaign(new NoPapersPage(frame))));
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String campaign, Staff staff) {
        List<Blank> lines = asked.of(campaign)
                .map(found -> blanks.of(found.campaignId(), staff.scope().collegeCode()))
                .orElse(List.of());
        return new CsvFile(
                        "空白表领取登记.csv",
                        List.of("学院", "名称", "份数", "领取日期", "领取人", "备注", "已作废"),
                        lines.stream()
                                .map(blank -> List.of(
                                        blank.collegeName(),
                                        blank.paper().label(),
                                        Integer.toString(blank.sheets()),
                                        blank.handedOn().toString(),
                                        blank.recipient(),
                                        blank.remark(),
                                        blank.struckBy() == null ? "" : "是"))
                                .toList())
                .answer();
    }

    @PostMapping
    @Allowed(Role.OFFICE)
    Answer record(@RequestParam Map<String, String> typed, Staff staff, Frame frame) {
        Campaign campaign = asked.of(typed.getOrDefault("campaign", "")).orElse(null);
        if (campaign == null) {
            return Answer.notFound();
        }
        String problem = read(typed, staff)
                .map(blank -> recordBlanks.record(campaign, blank, staff))
                .orElse("请选择名称，份数填整数，日期写成 2016-10-20。");
        return problem.isEmpty()
                ? Answer.seeOther(PATH + "?campaign=" + campaign.campaignId(), "已登记领取。")
                : Answer.formAgain(templates.collectionBlanks(page(campaign, typed, problem, staff, frame)));
    }

    @PostMapping("/{id}/striking")
    @Allowed(Role.OFFICE)
    Answer strike(@PathVariable long id, @RequestParam(defaultValue = "") String campaign, Staff staff) {
        return asked.of(campaign)
                .filter(found -> recordBlanks.strike(found, id, staff))
                .map(found -> Answer.seeOther(PATH + "?campaign=" + found.campaignId(), "已作废这一条。"))
                .orElseGet(Answer::notFound);
    }

    private BlanksPage page(Campaign campaign, Map<String, String> typed, String problem, Staff staff, Frame frame) {
        boolean office = Place.OFFICE.isFor(staff);
        Map<String, String> shown = typed.isEmpty()
                ? Map.of(
                        "on",
                        clock.instant().atZone(university.zone()).toLocalDate().toString())
                : typed;
        return new BlanksPage(
                frame,
                campaign,
                blanks.of(campaign.campaignId(), staff.scope().collegeCode()),
                office ? register.colleges() : List.of(),
                shown,
                problem);
    }

    private static Optional<Blank> read(Map<String, String> typed, Staff staff) {
        String sheets = typed.getOrDefault("sheets", "").strip();
        try {
            LocalDate on = LocalDate.parse(typed.getOrDefault("on", "").strip());
            return Arrays.stream(Blank.Paper.values())
                    .filter(paper -> paper.name().equals(typed.getOrDefault("paper", "")))
                    .filter(paper -> sheets.matches("[0-9]{1,6}"))
                    .findFirst()
                    .map(paper -> new Blank(
                            0,
                            typed.getOrDefault("college", ""),
                            "",
                            paper,
                            Integer.parseInt(sheets),
                            on,
                            typed.getOrDefault("recipient", "").strip(),
                            typed.getOrDefault("remark", "").strip(),
                            staff.subject(),
                            null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
