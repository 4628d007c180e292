package org.xueji.campus.profile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// Students' wishes that need approval, for the college and the office, each within the own scope.
@Controller
@RequestMapping("/campus/profile-requests")
@Allowed({Role.OFFICE, Role.COLLEGE})
class RequestController {
    private static final String PATH = "/campus/profile-requests";

    private final StaticTemplates templates = new StaticTemplates();
    private final DecideRequest decideRequest;
    private final RequestPages pages;

    RequestController(DecideRequest decideRequest, RequestPages pages) {
        this.decideRequest = decideRequest;
        this.pages = pages;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "WAITING") String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Frame frame) {
        return Answer.page(templates.profileRequests(pages.page(state, text, page, "", staff, frame)));
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "WAITING") String state,
            @RequestParam(defaultValue = "") String text,
            Staff staff) {
        return pages.file(state, text, staff).answer();
    }

    @PostMapping("/{id}/approval")
    Answer approve(@PathVariable String id, Staff staff, Frame frame) {
        return answer(decideRequest.decide(id, true, "", staff), staff, frame);
    }

    @PostMapping("/{id}/refusal")
    Answer refuse(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Staff staff, Frame frame) {
        return answer(decideRequest.decide(id, false, reason, staff), staff, frame);
    }

    private Answer answer(DecideRequest.Outcome outcome, Staff staff, Frame frame) {
        return switch (outcome) {
            case DecideRequest.Outcome.Decided decided -> Answer.seeOther(PATH, "已审核，学生会在首页看到结果。");
            case DecideRequest.Outcome.Own own -> conflict("这是您本人提交的修改，请由其他经办人审核。", staff, frame);
            case DecideRequest.Outcome.TooLate late -> conflict("这条修改已经有人审核，或学生已改交新的内容。请看下面的最新列表。", staff, frame);
            case DecideRequest.Outcome.ChangedSince changed ->
                conflict("学生提交以后，这一项的现行内容已有变化，不能直接通过。请填写理由退回，由学生重新提交。", staff, frame);
            case DecideRequest.Outcome.ReasonMissing missing ->
                Answer.formAgain(templates.profileRequests(
                        pages.page("WAITING", "", 1, "退回要写明理由（2 至 200 个字），学生会看到。", staff, frame)));
            case DecideRequest.Outcome.NotFound not -> Answer.notFound();
        };
    }

    private Answer conflict(String problem, Staff staff, Frame frame) {
        return Answer.conflict(templates.profileRequests(pages.page("WAITING", "", 1, problem, staff, frame)));
    }
}
