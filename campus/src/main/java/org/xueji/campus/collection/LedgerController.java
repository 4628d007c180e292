package org.xueji.campus.collection;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.checklist.AskedCampaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The ledger by class and by college, with lateness and receipts.
@Controller
@RequestMapping("/campus/collection")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class LedgerController {
    private static final String REASON = "请写明迟交原因，2 至 200 个字。";
    private static final String NOTHING = "还没有收到登记表或核对表，不能出具回执。请先扫码接收。";

    private final StaticTemplates templates = new StaticTemplates();
    private final AskedCampaign asked;
    private final LedgerPages pages;
    private final ExplainLateness explainLateness;
    private final IssueReceipt issueReceipt;

    LedgerController(
            AskedCampaign asked, LedgerPages pages, ExplainLateness explainLateness, IssueReceipt issueReceipt) {
        this.asked = asked;
        this.pages = pages;
        this.explainLateness = explainLateness;
        this.issueReceipt = issueReceipt;
    }

    @GetMapping
    Answer ledger(@RequestParam Map<String, String> address, Staff staff, Frame frame) {
        LedgerAsked wanted = LedgerAsked.of(address);
        return asked.of(wanted.campaign())
                .map(campaign -> Answer.page(templates.collectionLedger(pages.ledger(campaign, wanted, staff, frame))))
                .orElseGet(() -> Answer.page(templates.collectionNoCampaign(new NoPapersPage(frame))));
    }

    @GetMapping("/colleges")
    @Allowed({Role.OFFICE, Role.COLLEGE})
    Answer colleges(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String text,
            Staff staff,
            Frame frame) {
        return asked.of(campaign)
                .map(found -> Answer.page(
                        templates.collectionColleges(pages.colleges(found, text.strip(), "", staff, frame))))
                .orElseGet(() -> Answer.page(templates.collectionNoCampaign(new NoPapersPage(frame))));
    }

    @GetMapping("/classes/{campaign}/{classCode}")
    Answer classPapers(
            @PathVariable String campaign,
            @PathVariable String classCode,
            @RequestParam(defaultValue = "") String filter,
            Staff staff,
            Frame frame) {
        return asked.of(campaign)
                .flatMap(found -> pages.classPapers(found, classCode, filter, "", staff, frame))
                .map(page -> Answer.page(templates.collectionClassPapers(page)))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/classes/{campaign}/{classCode}/lateness")
    Answer classLateness(
            @PathVariable String campaign,
            @PathVariable String classCode,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Frame frame) {
        Campaign found = asked.of(campaign).orElseGet(LedgerController::missing);
        return switch (explainLateness.explain(found, HandingUnit.CLASS, classCode, reason, staff)) {
            case NOTED -> Answer.seeOther(path(campaign, classCode), "已记下迟交原因。");
            case REASON_MISSING -> again(found, classCode, REASON, staff, frame);
            case NOT_THERE -> Answer.notFound();
        };
    }

    @PostMapping("/classes/{campaign}/{classCode}/receipts")
    @Allowed(Role.COLLEGE)
    Answer classReceipt(@PathVariable String campaign, @PathVariable String classCode, Staff staff, Frame frame) {
        Campaign found = asked.of(campaign).orElseGet(LedgerController::missing);
        return switch (issueReceipt.forClass(found, classCode, staff)) {
            case IssueReceipt.Outcome.Issued issued -> Answer.seeOther("/campus/receipts/" + issued.number());
            case IssueReceipt.Outcome.NothingReceived nothing -> again(found, classCode, NOTHING, staff, frame);
            case IssueReceipt.Outcome.NotThere not -> Answer.notFound();
        };
    }

    @PostMapping("/colleges/{campaign}/{college}/lateness")
    @Allowed({Role.OFFICE, Role.COLLEGE})
    Answer collegeLateness(
            @PathVariable String campaign,
            @PathVariable String college,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Frame frame) {
        Campaign found = asked.of(campaign).orElseGet(LedgerController::missing);
        return switch (explainLateness.explain(found, HandingUnit.COLLEGE, college, reason, staff)) {
            case NOTED -> Answer.seeOther("/campus/collection/colleges?campaign=" + campaign, "已记下迟交原因。");
            case REASON_MISSING ->
                Answer.formAgain(templates.collectionColleges(pages.colleges(found, "", REASON, staff, frame)));
            case NOT_THERE -> Answer.notFound();
        };
    }

    @PostMapping("/colleges/{campaign}/{college}/receipts")
    @Allowed(Role.OFFICE)
    Answer collegeReceipt(@PathVariable String campaign, @PathVariable String college, Staff staff, Frame frame) {
        Campaign found = asked.of(campaign).orElseGet(LedgerController::missing);
        return switch (issueReceipt.forCollege(found, college, staff)) {
            case IssueReceipt.Outcome.Issued issued -> Answer.seeOther("/campus/receipts/" + issued.number());
            case IssueReceipt.Outcome.NothingReceived nothing ->
                Answer.formAgain(templates.collectionColleges(pages.colleges(found, "", NOTHING, staff, frame)));
            case IssueReceipt.Outcome.NotThere not -> Answer.notFound();
        };
    }

    private Answer again(Campaign campaign, String classCode, String problem, Staff staff, Frame frame) {
        return pages.classPapers(campaign, classCode, "", problem, staff, frame)
                .map(page -> Answer.formAgain(templates.collectionClassPapers(page)))
                .orElseGet(Answer::notFound);
    }

    private static String path(String campaign, String classCode) {
        return "/campus/collection/classes/" + campaign + "/" + classCode;
    }

    private static Campaign missing() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
