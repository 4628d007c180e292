package org.xueji.campus.collection;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// What the class monitor says of the stacks; the class comes from the session, never from the request.
@Controller
@RequestMapping("/campus/class-papers")
@Allowed(Role.MONITOR)
class HandInController {
    private static final String PATH = "/campus/class-papers";

    private final StaticTemplates templates = new StaticTemplates();
    private final OwnClass classes;
    private final AnnounceHandIn announceHandIn;
    private final NoteMissing noteMissing;
    private final PaperReceiptTable receipts;
    private final University university;
    private final Clock clock;

    HandInController(
            OwnClass classes,
            AnnounceHandIn announceHandIn,
            NoteMissing noteMissing,
            PaperReceiptTable receipts,
            University university,
            Clock clock) {
        this.classes = classes;
        this.announceHandIn = announceHandIn;
        this.noteMissing = noteMissing;
        this.receipts = receipts;
        this.university = university;
        this.clock = clock;
    }

    @GetMapping
    Answer page(StudentPerson monitor, Frame frame) {
        return classes.open(own(monitor), clock.instant())
                .map(papers -> Answer.page(templates.collectionHandIn(page(papers, Map.of(), "", frame))))
                .orElseGet(() -> Answer.page(templates.collectionNoCampaign(new NoPapersPage(frame))));
    }

    @PostMapping
    Answer announce(@RequestParam Map<String, String> typed, StudentPerson monitor, Frame frame) {
        HandInOutcome outcome = announceHandIn.announce(
                own(monitor),
                number(typed, "first"),
                number(typed, "second"),
                number(typed, "sheets"),
                typed.getOrDefault("reason", ""),
                monitor.studentNumber());
        return answer(outcome, "已登记上交。请把材料送到学院办公室，学院扫码后会出具回执。", typed, monitor, frame);
    }

    @PostMapping("/missing")
    Answer missing(@RequestParam Map<String, String> typed, StudentPerson monitor, Frame frame) {
        HandInOutcome outcome = noteMissing.note(
                own(monitor), typed.getOrDefault("member", ""), typed.getOrDefault("why", ""), monitor.studentNumber());
        return outcome instanceof HandInOutcome.NotThere
                ? answer(new HandInOutcome.Refused("请选择缺交的同学。"), "", typed, monitor, frame)
                : answer(outcome, "已登记缺交。", typed, monitor, frame);
    }

    @PostMapping("/missing/{member}/clearing")
    Answer clear(@PathVariable String member, StudentPerson monitor, Frame frame) {
        return answer(noteMissing.clear(own(monitor), member), "已撤销缺交登记。", Map.of(), monitor, frame);
    }

    private Answer answer(
            HandInOutcome outcome, String told, Map<String, String> typed, StudentPerson monitor, Frame frame) {
        return switch (outcome) {
            case HandInOutcome.Done done -> Answer.seeOther(PATH, told);
            case HandInOutcome.Refused refused ->
                classes.open(own(monitor), clock.instant())
                        .map(papers -> Answer.formAgain(
                                templates.collectionHandIn(page(papers, typed, refused.reason(), frame))))
                        .orElseGet(Answer::notFound);
            case HandInOutcome.NotNow not ->
                classes.open(own(monitor), clock.instant())
                        .map(papers -> Answer.conflict(
                                templates.collectionHandIn(page(papers, typed, "核查还没有开始，没有保存。", frame))))
                        .orElseGet(Answer::notFound);
            case HandInOutcome.NotThere not -> Answer.notFound();
        };
    }

    private HandInPage page(OwnClass.Papers own, Map<String, String> typed, String problem, Frame frame) {
        Instant now = clock.instant();
        return new HandInPage(
                frame,
                own.campaign(),
                own.counts(),
                own.members().stream()
                        .map(member -> new HandInPage.Member(
                                member.memberKey(),
                                member.name(),
                                member.atCollege(),
                                member.atOffice(),
                                member.missing()))
                        .toList(),
                own.announcement().orElse(null),
                receipts.of(
                        own.campaign().campaignId(),
                        HandingUnit.CLASS,
                        own.counts().classCode()),
                now.isAfter(own.counts().dueAt()),
                typed,
                problem,
                university.zone());
    }

    private static int number(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static String own(StudentPerson monitor) {
        return Objects.requireNonNull(monitor.monitorOf());
    }
}
