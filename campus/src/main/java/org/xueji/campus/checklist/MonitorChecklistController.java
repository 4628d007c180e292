package org.xueji.campus.checklist;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The class monitor's list of the own class; the class comes from the session, never from the request.
@Controller
@RequestMapping("/campus/class-checklist")
@Allowed(Role.MONITOR)
class MonitorChecklistController {
    private static final String PATH = "/campus/class-checklist";

    private final StaticTemplates templates = new StaticTemplates();
    private final ClassLists lists;
    private final SignByProxy signByProxy;
    private final MarkMember markMember;
    private final ClearMark clearMark;
    private final NoteUnlisted noteUnlisted;
    private final University university;

    MonitorChecklistController(
            ClassLists lists,
            SignByProxy signByProxy,
            MarkMember markMember,
            ClearMark clearMark,
            NoteUnlisted noteUnlisted,
            University university) {
        this.lists = lists;
        this.signByProxy = signByProxy;
        this.markMember = markMember;
        this.clearMark = clearMark;
        this.noteUnlisted = noteUnlisted;
        this.university = university;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String done,
            StudentPerson student,
            Frame frame) {
        return lists.open(own(student))
                .map(list -> Answer.page(templates.checklistMonitor(new MonitorListPage(
                        frame, list, filter, text.strip(), "", !done.isEmpty(), university.zone()))))
                .orElseGet(() -> Answer.page(templates.checklistNotAsked(new NotAskedPage(frame))));
    }

    @GetMapping("/{member}")
    Answer member(@PathVariable String member, StudentPerson student, Frame frame) {
        return lists.open(own(student))
                .flatMap(list -> list.member(member)
                        .map(found -> Answer.page(templates.checklistMember(
                                new MonitorMemberPage(frame, list, found, Map.of(), "", university.zone())))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{member}/proxy")
    Answer proxy(
            @PathVariable String member, @RequestParam Map<String, String> typed, StudentPerson student, Frame frame) {
        MonitorOutcome outcome =
                signByProxy.sign(own(student), member, reason(typed), detail(typed), student.studentNumber());
        return answer(outcome, member, typed, student, frame);
    }

    @PostMapping("/{member}/unsigned")
    Answer unsigned(
            @PathVariable String member, @RequestParam Map<String, String> typed, StudentPerson student, Frame frame) {
        MonitorOutcome outcome = markMember.mark(
                own(student), member, MarkKind.UNSIGNED, reason(typed), detail(typed), student.studentNumber());
        return answer(outcome, member, typed, student, frame);
    }

    @PostMapping("/{member}/surplus")
    Answer surplus(
            @PathVariable String member, @RequestParam Map<String, String> typed, StudentPerson student, Frame frame) {
        MonitorOutcome outcome = markMember.mark(
                own(student), member, MarkKind.SURPLUS, reason(typed), detail(typed), student.studentNumber());
        return answer(outcome, member, typed, student, frame);
    }

    @PostMapping("/{member}/clearing")
    Answer clear(@PathVariable String member, StudentPerson student, Frame frame) {
        return answer(clearMark.clear(own(student), member), member, Map.of(), student, frame);
    }

    @PostMapping("/unlisted")
    Answer unlisted(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String remark,
            StudentPerson student,
            Frame frame) {
        return listed(noteUnlisted.add(own(student), name, remark, student.studentNumber()), student, frame);
    }

    @PostMapping("/unlisted/{id}/striking")
    Answer strike(@PathVariable long id, StudentPerson student, Frame frame) {
        return listed(noteUnlisted.strike(own(student), id), student, frame);
    }

    private Answer listed(MonitorOutcome outcome, StudentPerson student, Frame frame) {
        String problem = problem(outcome);
        if (problem.isEmpty()) {
            return Answer.seeOther(PATH + "?done=yes#unlisted");
        }
        ClassList list = lists.open(own(student)).orElseThrow();
        MonitorListPage page = new MonitorListPage(frame, list, "", "", problem, false, university.zone());
        return outcome instanceof MonitorOutcome.NotNow
                ? Answer.conflict(templates.checklistMonitor(page))
                : Answer.formAgain(templates.checklistMonitor(page));
    }

    private Answer answer(
            MonitorOutcome outcome, String member, Map<String, String> typed, StudentPerson student, Frame frame) {
        String problem = problem(outcome);
        if (problem.isEmpty()) {
            return Answer.seeOther(PATH + "?done=yes");
        }
        ClassList list = lists.open(own(student)).orElseThrow();
        MonitorMemberPage page = new MonitorMemberPage(
                frame, list, list.member(member).orElseThrow(), typed, problem, university.zone());
        return outcome instanceof MonitorOutcome.NotNow
                ? Answer.conflict(templates.checklistMember(page))
                : Answer.formAgain(templates.checklistMember(page));
    }

    private String problem(MonitorOutcome outcome) {
        return switch (outcome) {
            case MonitorOutcome.Done done -> "";
            case MonitorOutcome.Refused refused -> refused.reason();
            case MonitorOutcome.NotNow not ->
                "没有保存：班级办理" + ShownTime.window(not.window(), university.zone()) + "。需要延期请联系学院办公室。";
            case MonitorOutcome.NotThere not -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String own(StudentPerson monitor) {
        return Objects.requireNonNull(monitor.monitorOf());
    }

    private static String reason(Map<String, String> typed) {
        return typed.getOrDefault("reason", "");
    }

    private static String detail(Map<String, String> typed) {
        return typed.getOrDefault("detail", "");
    }
}
