package org.xueji.campus.roster;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// What an officer does with a checked file: imports it, gives it up, takes it back.
@Controller
@RequestMapping("/campus/roster/imports/{id}")
@Allowed({Role.OFFICE, Role.COLLEGE})
class RosterDeedController {
    private final StaticTemplates templates = new StaticTemplates();
    private final StartRoster startRoster;
    private final DiscardRoster discardRoster;
    private final UndoRoster undoRoster;
    private final ImportTable imports;
    private final RosterPages pages;

    RosterDeedController(
            StartRoster startRoster,
            DiscardRoster discardRoster,
            UndoRoster undoRoster,
            ImportTable imports,
            RosterPages pages) {
        this.startRoster = startRoster;
        this.discardRoster = discardRoster;
        this.undoRoster = undoRoster;
        this.imports = imports;
        this.pages = pages;
    }

    @PostMapping("/writing")
    Answer start(@PathVariable String id, Staff staff) {
        return switch (startRoster.start(id, staff)) {
            case STARTED, NOT_READY -> back(id);
            case NOT_FOUND -> Answer.notFound();
        };
    }

    @PostMapping("/discarding")
    Answer discard(@PathVariable String id, Staff staff) {
        imports.find(id, staff.scope()).orElseThrow(NotHere::new);
        return discardRoster.discard(id, staff) ? Answer.seeOther("/campus/roster") : back(id);
    }

    @FreshFactor
    @PostMapping("/undoing")
    Answer undo(@PathVariable String id, Staff staff, Frame frame) {
        try {
            return switch (undoRoster.undo(id, staff)) {
                case UndoRoster.Outcome.Undone undone -> back(id);
                case UndoRoster.Outcome.NotImported not -> back(id);
                case UndoRoster.Outcome.NotFound not -> Answer.notFound();
                case UndoRoster.Outcome.ChangedSince changed ->
                    refused(
                            id,
                            staff,
                            frame,
                            "导入之后有学生的信息又变了（学号 " + String.join("、", changed.studentNumbers())
                                    + " 等），撤销会丢失这些变更。请逐个更正，或先撤销较晚的导入。");
                case UndoRoster.Outcome.HaveBegun begun ->
                    refused(
                            id,
                            staff,
                            frame,
                            "导入的学生已经登录或开始核查（学号 " + String.join("、", begun.studentNumbers()) + " 等），不能再整批撤销。请逐个处理。");
            };
        } catch (DataIntegrityViolationException later) {
            return refused(id, staff, frame, "导入的学生已有后续业务记录，不能再整批撤销。请逐个处理。");
        }
    }

    private Answer refused(String id, Staff staff, Frame frame, String reason) {
        RosterImport roster = imports.find(id, staff.scope()).orElseThrow(NotHere::new);
        RosterImportPage.Asked asked = new RosterImportPage.Asked("", "", "", "ROW", false, 1, 50);
        return Answer.conflict(templates.rosterDetails(pages.details(roster, asked, staff, frame, reason)));
    }

    private static Answer back(String id) {
        return Answer.seeOther("/campus/roster/imports/" + id);
    }
}
