package org.xueji.campus.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;

/// ZIPs of admission photos.
@Controller
@RequestMapping("/campus/roster/photos")
@Allowed({Role.OFFICE, Role.COLLEGE})
class PhotoController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReceivePhotos receive;
    private final PhotoImportTable imports;
    private final University university;

    PhotoController(ReceivePhotos receive, PhotoImportTable imports, University university) {
        this.receive = receive;
        this.imports = imports;
        this.university = university;
    }

    @GetMapping
    Answer home(Staff staff, Frame frame) {
        return Answer.page(templates.rosterPhotos(page(staff, frame, "", false, List.of(), "")));
    }

    @GetMapping("/{id}")
    Answer details(@PathVariable String id, Staff staff, Frame frame, HttpServletResponse response) {
        PhotoImport photos = imports.find(id, staff.scope())
                .filter(found -> RosterOfficer.mayImport(staff))
                .orElseThrow(NotHere::new);
        boolean running = photos.state().equals("WAITING");
        Download.lookAgain(response, running);
        return Answer.page(
                templates.rosterPhotos(page(staff, frame, photos.fileName(), running, imports.findings(id), "")));
    }

    @PostMapping
    @LargestUpload(megabytes = 1024)
    Answer upload(
            @RequestParam MultipartFile file,
            @RequestParam(name = "_submission", defaultValue = "") String submission,
            Staff staff,
            Frame frame)
            throws IOException {
        if (!RosterOfficer.mayImport(staff)) {
            return Answer.notFound();
        }
        String key = submission.isEmpty() ? UUID.randomUUID().toString() : submission;
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return receive.receive(key, name, file.getSize(), file.getInputStream(), staff)
                .map(importId -> Answer.seeOther("/campus/roster/photos/" + importId))
                .orElseGet(() -> Answer.formAgain(templates.rosterPhotos(
                        page(staff, frame, "", false, List.of(), "文件是空的，或超过 1 GB。请分成几个压缩包上传。"))));
    }

    private PhotosPage page(
            Staff staff,
            Frame frame,
            String chosen,
            boolean running,
            List<PhotoImportTable.Finding> findings,
            String problem) {
        if (!RosterOfficer.mayImport(staff)) {
            throw new NotHere();
        }
        return new PhotosPage(
                frame,
                imports.latest(staff.scope()).stream().map(this::row).toList(),
                chosen,
                running,
                findings.stream().map(PhotoController::finding).toList(),
                problem);
    }

    private PhotosPage.Row row(PhotoImport photos) {
        String received = Shown.time(photos.receivedAt(), university.zone()) + "，" + Shown.who(photos.receivedBy());
        return switch (photos.state()) {
            case "WAITING" -> new PhotosPage.Row(photos.importId(), photos.fileName(), "处理中", "blue", "", received);
            case "REFUSED" -> new PhotosPage.Row(photos.importId(), photos.fileName(), "不可读", "red", "", received);
            default ->
                new PhotosPage.Row(
                        photos.importId(),
                        photos.fileName(),
                        "已完成",
                        "green",
                        "存入 " + photos.stored() + " 张，退回 " + photos.refused() + " 张",
                        received);
        };
    }

    private static PhotosPage.Finding finding(PhotoImportTable.Finding finding) {
        PhotoProblem problem = finding.problem();
        return new PhotosPage.Finding(
                finding.entry(),
                problem.isError() ? "退回" : "提醒",
                problem.isError() ? "red" : "orange",
                problem.code(),
                problem.message());
    }
}
