package org.xueji.campus.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;

/// Upload, dry run and history of roster imports.
@Controller
@RequestMapping("/campus/roster")
@Allowed({Role.OFFICE, Role.COLLEGE})
class RosterController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReceiveRosterFile receive;
    private final MapColumns mapColumns;
    private final ImportTable imports;
    private final RosterPages pages;

    RosterController(ReceiveRosterFile receive, MapColumns mapColumns, ImportTable imports, RosterPages pages) {
        this.receive = receive;
        this.mapColumns = mapColumns;
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping
    Answer home(Staff staff, Frame frame) {
        if (!RosterOfficer.mayImport(staff)) {
            return Answer.notFound();
        }
        return Answer.page(templates.rosterHome(pages.home(staff, frame, "")));
    }

    @PostMapping("/imports")
    @LargestUpload(megabytes = 256)
    Answer upload(
            @RequestParam MultipartFile file,
            @RequestParam(name = "_submission", defaultValue = "") String submission,
            Staff staff,
            Frame frame)
            throws IOException {
        String key = submission.isEmpty() ? UUID.randomUUID().toString() : submission;
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (receive.receive(key, name, file.getSize(), file.getInputStream(), staff)) {
            case ReceiveRosterFile.Outcome.Received received ->
                Answer.seeOther("/campus/roster/imports/" + received.importId() + "/columns");
            case ReceiveRosterFile.Outcome.Refused refused ->
                Answer.formAgain(templates.rosterHome(
                        pages.home(staff, frame, refused.problem().message(""))));
            case ReceiveRosterFile.Outcome.NotAllowed not -> Answer.notFound();
        };
    }

    @GetMapping("/imports/{id}/columns")
    Answer columns(@PathVariable String id, Staff staff, Frame frame) {
        RosterImport roster = found(id, staff);
        if (!roster.isOpen()) {
            return Answer.seeOther("/campus/roster/imports/" + id);
        }
        return Answer.page(templates.rosterColumns(pages.columns(roster, roster.columns(), frame, "")));
    }

    @PostMapping("/imports/{id}/columns")
    Answer map(@PathVariable String id, TypedMapping typed, Staff staff, Frame frame) {
        RosterImport roster = found(id, staff);
        ColumnMapping mapping = typed.mapping(roster.headings().size()).orElse(null);
        if (mapping == null) {
            return Answer.formAgain(templates.rosterColumns(
                    pages.columns(roster, roster.columns(), frame, "两列选了同一个意思。每个意思只能选一次，请改正。")));
        }
        return switch (mapColumns.map(id, mapping, staff)) {
            case MapColumns.Outcome.Started started -> Answer.seeOther("/campus/roster/imports/" + id);
            case MapColumns.Outcome.Missing missing ->
                Answer.formAgain(templates.rosterColumns(pages.columns(roster, mapping, frame, "还缺必需的列，见下面的提示。")));
            case MapColumns.Outcome.NotFound not -> Answer.notFound();
            case MapColumns.Outcome.NotOpen not -> Answer.seeOther("/campus/roster/imports/" + id);
        };
    }

    @GetMapping("/imports/{id}")
    Answer details(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(defaultValue = "SEVERITY") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Frame frame,
            HttpServletResponse response) {
        RosterImportPage.Asked asked = new RosterImportPage.Asked(text, severity, problem, sort, descending, page, 50);
        RosterImportPage details = pages.details(found(id, staff), asked, staff, frame, "");
        Download.lookAgain(response, details.running());
        return Answer.page(templates.rosterDetails(details));
    }

    private RosterImport found(String id, Staff staff) {
        if (!RosterOfficer.mayImport(staff)) {
            Answer.notFound();
        }
        return imports.find(id, staff.scope()).orElseThrow(NotHere::new);
    }
}
