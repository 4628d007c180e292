package org.xueji.campus.checklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.University;
import org.xueji.campus.campaign.FieldPolicy;
import org.xueji.campus.campaign.FieldRule;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// A student's own row: reading, correcting, signing.
@Controller
@RequestMapping("/campus/checklist")
@Allowed(Role.STUDENT)
class OwnChecklistController {
    private static final String PATH = "/campus/checklist";

    private final StaticTemplates templates = new StaticTemplates();
    private final OwnRows rows;
    private final SignOwnRow signOwnRow;
    private final EnterCorrection enterCorrection;
    private final WithdrawCorrection withdrawCorrection;
    private final SignatureTable signatures;
    private final FieldPolicy policy;
    private final University university;

    OwnChecklistController(
            OwnRows rows,
            SignOwnRow signOwnRow,
            EnterCorrection enterCorrection,
            WithdrawCorrection withdrawCorrection,
            SignatureTable signatures,
            FieldPolicy policy,
            University university) {
        this.rows = rows;
        this.signOwnRow = signOwnRow;
        this.enterCorrection = enterCorrection;
        this.withdrawCorrection = withdrawCorrection;
        this.signatures = signatures;
        this.policy = policy;
        this.university = university;
    }

    @GetMapping
    Answer own(
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String done,
            StudentPerson student,
            Frame frame) {
        return rows.of(student.studentNumber())
                .map(own ->
                        Answer.page(templates.checklistOwn(page(own, frame, Map.of("field", field), Map.of(), done))))
                .orElseGet(() -> notAsked(frame));
    }

    @PostMapping("/corrections")
    Answer correct(@RequestParam Map<String, String> typed, StudentPerson student, Frame frame) {
        return switch (enterCorrection.enter(
                student.studentNumber(),
                typed.getOrDefault("field", ""),
                typed.getOrDefault("right", ""),
                typed.getOrDefault("remark", ""))) {
            case EnterCorrection.Outcome.Entered entered -> Answer.seeOther(PATH + "?done=entered#corrections");
            case EnterCorrection.Outcome.Refused refused ->
                again(student, frame, typed, Map.of("correction", refused.reason()));
            case EnterCorrection.Outcome.NotNow not -> closed(student, frame);
            case EnterCorrection.Outcome.NotAsked not -> notAsked(frame);
        };
    }

    @PostMapping("/corrections/{id}/withdrawal")
    Answer withdraw(@PathVariable long id, StudentPerson student, Frame frame) {
        return switch (withdrawCorrection.withdraw(student.studentNumber(), id)) {
            case WithdrawCorrection.Outcome.Withdrawn withdrawn ->
                Answer.seeOther(PATH + "?done=withdrawn#corrections");
            case WithdrawCorrection.Outcome.NotThere not -> Answer.notFound();
            case WithdrawCorrection.Outcome.NotNow not -> closed(student, frame);
        };
    }

    @PostMapping("/signature")
    Answer sign(@RequestParam Map<String, String> typed, StudentPerson student, Frame frame) {
        SignOwnRow.Signing signing = new SignOwnRow.Signing(
                typed.getOrDefault("seen", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("drawn", ""),
                typed.containsKey("declared"));
        return switch (signOwnRow.sign(student.studentNumber(), signing)) {
            case SignOwnRow.Outcome.Signed signed -> Answer.seeOther(PATH + "?done=signed");
            case SignOwnRow.Outcome.NotConfirmed not ->
                again(student, frame, typed, Map.of("signature", "请输入本人姓名（打不出的字可改输学号），或在框内手写签名。"));
            case SignOwnRow.Outcome.NotDeclared not ->
                again(student, frame, typed, Map.of("signature", "请先逐项核对，再勾选上面的确认。"));
            case SignOwnRow.Outcome.RowChanged changed -> conflict(student, frame, "页面打开后，您的信息有变化。下面是现在的内容，请重新核对后签名。");
            case SignOwnRow.Outcome.NotNow not -> closed(student, frame);
            case SignOwnRow.Outcome.NotAsked not -> notAsked(frame);
        };
    }

    /// The own drawn signature.
    @GetMapping("/signature.jpg")
    ResponseEntity<byte[]> drawn(StudentPerson student) {
        return rows.of(student.studentNumber())
                .flatMap(own ->
                        signatures
                                .drawn(own.campaign().campaignId(), List.of(student.studentNumber()))
                                .values()
                                .stream()
                                .findFirst())
                .map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .header("Cache-Control", "no-store")
                        .body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Answer again(StudentPerson student, Frame frame, Map<String, String> typed, Map<String, String> problems) {
        return rows.of(student.studentNumber())
                .map(own -> Answer.formAgain(templates.checklistOwn(page(own, frame, typed, problems, ""))))
                .orElseGet(() -> notAsked(frame));
    }

    private Answer closed(StudentPerson student, Frame frame) {
        return conflict(student, frame, "现在不在办理时间内，没有保存。需要补办请联系班长或学院办公室。");
    }

    private Answer conflict(StudentPerson student, Frame frame, String problem) {
        return rows.of(student.studentNumber())
                .map(own -> Answer.conflict(
                        templates.checklistOwn(page(own, frame, Map.of(), Map.of("window", problem), ""))))
                .orElseGet(() -> notAsked(frame));
    }

    private Answer notAsked(Frame frame) {
        return Answer.page(templates.checklistNotAsked(new NotAskedPage(frame)));
    }

    private OwnChecklistPage page(
            OwnRow own, Frame frame, Map<String, String> typed, Map<String, String> problems, String done) {
        Map<String, FieldRule> rules = policy.rules(own.campaign().campaignId()).stream()
                .collect(Collectors.toMap(FieldRule::field, Function.identity()));
        @Nullable
        ChecklistColumn chosen =
                ChecklistColumn.ofField(typed.getOrDefault("field", "")).orElse(null);
        return new OwnChecklistPage(frame, own, rules, chosen, typed, problems, done, university.zone());
    }
}
