package org.xueji.campus.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.documents.pdf.Fonts;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// What is printed and what is not: classes, their students, and the files that were made.
@Controller
@RequestMapping("/campus/forms")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class FormController {
    static final int SIZE = 25;

    private final StaticTemplates templates = new StaticTemplates();
    private final FormPages pages;
    private final FormBatchTable batches;
    private final FormFileTable files;
    private final Fonts fonts;

    FormController(FormPages pages, FormBatchTable batches, FormFileTable files, Fonts fonts) {
        this.pages = pages;
        this.batches = batches;
        this.files = files;
        this.fonts = fonts;
    }

    @GetMapping
    Answer classes(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(defaultValue = "CLASS") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Frame frame) {
        // Whoever looks here is about to print; by then the fonts are read.
        Thread.ofVirtual().name("fonts").start(fonts::warmUp);
        FormClassesPage.Asked asked =
                new FormClassesPage.Asked(campaign, text, college, sort, descending, Math.clamp(page, 1, 10_000), SIZE);
        return Answer.page(templates.formClasses(pages.classes(asked, staff, frame, "")));
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String college,
            Staff staff) {
        FormClassesPage.Asked asked = new FormClassesPage.Asked(campaign, text, college, "CLASS", false, 1, SIZE);
        return pages.chosen(campaign)
                .map(found -> pages.file(asked, found, staff).answer())
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/classes/{code}")
    Answer members(
            @PathVariable String code, @RequestParam(defaultValue = "") String campaign, Staff staff, Frame frame) {
        return pages.members(code, campaign, staff, frame, "")
                .map(page -> Answer.page(templates.formMembers(page)))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/batches/{id}")
    Answer batch(@PathVariable String id, Staff staff, Frame frame, HttpServletResponse response) {
        FormBatch batch = own(id, staff);
        FormBatchPage page = pages.batch(batch, staff, frame);
        if (page.state() == FormBatchPage.State.RUNNING) {
            response.setHeader("Refresh", "2");
        }
        return Answer.page(templates.formBatch(page));
    }

    @GetMapping("/batches/{id}/file")
    void file(@PathVariable String id, Staff staff, HttpServletResponse response) throws IOException {
        FormBatch batch = own(id, staff);
        if (batch.finishedAt() == null || batch.forms() == 0) {
            Answer.notFound();
        }
        response.setContentType(batch.format().contentType());
        response.setContentLengthLong(batch.size());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(batch.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.copyTo(id, response.getOutputStream());
    }

    private FormBatch own(String id, Staff staff) {
        return batches.find(id)
                .filter(batch -> batch.requestedBy().equals(staff.subject()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
