package org.xueji.campus.collection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.SafeTwice;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;

/// The scanner's page: by USB scanner, by camera, by photo, or by typing.
@Controller
@RequestMapping("/campus/collection/scan")
@Allowed({Role.OFFICE, Role.COLLEGE})
class ScanController {
    private static final String NOTHING = "没有扫到编号。请对准二维码重扫，或输入二维码下面的编号。";

    private final StaticTemplates templates = new StaticTemplates();
    private final ReceivePaper receivePaper;
    private final UndoScan undoScan;
    private final ScanPages pages;

    ScanController(ReceivePaper receivePaper, UndoScan undoScan, ScanPages pages) {
        this.receivePaper = receivePaper;
        this.undoScan = undoScan;
        this.pages = pages;
    }

    @GetMapping
    Answer page(@RequestParam Map<String, String> address, Staff staff, Frame frame) {
        return Answer.page(templates.collectionScan(
                pages.page(place(address, staff), ScanPages.chosen(address, staff), "", staff, frame)));
    }

    @PostMapping
    @SafeTwice
    Answer scan(
            @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part,
            Staff staff,
            Frame frame) {
        return received(form, form.getOrDefault("text", ""), !part.isEmpty(), staff, frame);
    }

    @PostMapping("/picture")
    @LargestUpload(megabytes = 16)
    @SafeTwice
    Answer picture(
            @RequestParam Map<String, String> form, @RequestParam MultipartFile picture, Staff staff, Frame frame)
            throws IOException {
        return received(form, PictureOfCode.read(picture.getBytes()).orElse(""), false, staff, frame);
    }

    /// What stands in a picture of the camera; 204 when no code is seen. Receives nothing.
    @PostMapping("/decoding")
    @LargestUpload(megabytes = 16)
    @SafeTwice
    ResponseEntity<String> decode(@RequestParam MultipartFile picture) throws IOException {
        return PictureOfCode.read(picture.getBytes())
                .map(text -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                        .body(text))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/undoing")
    Answer undo(@PathVariable long id, @RequestParam Map<String, String> form, Staff staff) {
        String back = ScanPage.path(place(form, staff), ScanPages.chosen(form, staff));
        return switch (undoScan.undo(id, staff)) {
            case UNDONE -> Answer.seeOther(back, "已撤销。");
            case NOT_THERE -> Answer.notFound();
            case OVERTAKEN -> Answer.seeOther(back, "没有撤销：这一份之后又有新的登记，或已撤销过。");
        };
    }

    private Answer received(Map<String, String> form, String text, boolean part, Staff staff, Frame frame) {
        Place place = place(form, staff);
        ScanPage.Chosen chosen = ScanPages.chosen(form, staff);
        Optional<Scan> scan = receivePaper.receive(
                new ScanRequest(
                        form.getOrDefault("key", ""),
                        place,
                        ScannedCode.of(text),
                        chosen.college(),
                        chosen.classCode(),
                        chosen.copy()),
                staff);
        if (scan.isPresent() && !part) {
            return Answer.seeOther(ScanPage.path(place, chosen));
        }
        ScanPage page = pages.page(place, chosen, scan.isPresent() ? "" : NOTHING, staff, frame);
        if (part) {
            return Answer.page(templates.collectionScanResult(page));
        }
        return Answer.formAgain(templates.collectionScan(page));
    }

    private static Place place(Map<String, String> form, Staff staff) {
        return Place.chosen(form.getOrDefault("place", ""), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
