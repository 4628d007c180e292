package org.xueji.registry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.CsvFile;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;
import org.xueji.registry.archive.ListRecords;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.templates.StaticTemplates;

/// Uploads of the own institution: receive, look at the findings, take over or give up.
@Controller
@RequestMapping("/supervision/uploads")
@Allowed(OfficerRole.INSTITUTION)
class UploadsController {
    private static final int EXPORTED = 20_000;
    private static final String ONE = "/{upload:[0-9a-f]{32}}";

    private final StaticTemplates templates = new StaticTemplates();
    private final UploadTable uploads;
    private final UploadPages pages;
    private final ReceiveUpload receive;
    private final TakeOver takeOver;
    private final ListRecords directory;

    UploadsController(
            UploadTable uploads, UploadPages pages, ReceiveUpload receive, TakeOver takeOver, ListRecords directory) {
        this.uploads = uploads;
        this.pages = pages;
        this.receive = receive;
        this.takeOver = takeOver;
        this.directory = directory;
    }

    @GetMapping
    Answer list(OfficerPerson officer, Frame frame) {
        return Answer.page(templates.intakeUploads(pages.list(frame, officer.ownInstitution(), "")));
    }

    @PostMapping
    @LargestUpload(megabytes = 64)
    Answer receive(@RequestParam MultipartFile file, OfficerPerson officer, Frame frame) throws IOException {
        String problem = problemOf(file);
        if (!problem.isEmpty()) {
            return Answer.formAgain(templates.intakeUploads(pages.list(frame, officer.ownInstitution(), problem)));
        }
        return receive(officer, Upload.Kind.FRESHMEN, file);
    }

    @PostMapping("/photos")
    @LargestUpload(megabytes = 128)
    Answer receivePhotos(@RequestParam MultipartFile photos, OfficerPerson officer, Frame frame) throws IOException {
        if (photos.isEmpty() || photos.getSize() > Upload.Kind.PHOTOS.largest()) {
            String problem = photos.isEmpty() ? "请选择照片压缩包。" : "压缩包超过 128 MB。请按学院分成几个包。";
            return Answer.formAgain(templates.intakeUploads(pages.list(frame, officer.ownInstitution(), problem)));
        }
        return receive(officer, Upload.Kind.PHOTOS, photos);
    }

    @GetMapping(ONE)
    Answer show(
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "1") int page,
            OfficerPerson officer,
            Frame frame) {
        return pages.one(frame, officer.ownInstitution(), upload, severity, page)
                .map(found -> Answer.page(templates.intakeUpload(found)))
                .orElseGet(Answer::notFound);
    }

    @GetMapping(ONE + "/findings.csv")
    ResponseEntity<byte[]> file(@PathVariable String upload, OfficerPerson officer) {
        List<List<String>> rows = uploads.findings(officer.ownInstitution(), upload, "", EXPORTED, 0).stream()
                .map(finding -> List.of(
                        String.valueOf(finding.row()),
                        finding.heading(),
                        finding.severity().label(),
                        finding.code(),
                        finding.message()))
                .toList();
        return new CsvFile("校验结果.csv", List.of("行", "列", "程度", "代码", "说明"), rows).answer();
    }

    @PostMapping(ONE + "/taking")
    Answer take(@PathVariable String upload, OfficerPerson officer, Frame frame) {
        TakeOver.Outcome outcome = takeOver.take(officer.ownInstitution(), upload, officer.subject());
        directory.list();
        String path = "/supervision/uploads/" + upload;
        return switch (outcome) {
            case TakeOver.Outcome.Taken taken ->
                Answer.seeOther("/supervision/freshmen?status=PENDING", "已接收 " + taken.rows() + " 人，请标注注册结果。");
            case TakeOver.Outcome.NotAnyMore changed ->
                Answer.seeOther(path, "校验之后数据有了变化，现有 " + changed.errors() + " 个错误，没有接收。");
            case TakeOver.Outcome.NotReady not ->
                uploads.find(officer.ownInstitution(), upload)
                        .map(known -> Answer.seeOther(path, "没有接收：文件还在处理、有错误，或已经处理过。"))
                        .orElseGet(Answer::notFound);
        };
    }

    @PostMapping(ONE + "/discarding")
    Answer discard(@PathVariable String upload, OfficerPerson officer) {
        return takeOver.discard(officer.ownInstitution(), upload)
                ? Answer.seeOther("/supervision/uploads", "已放弃这批上报。")
                : Answer.notFound();
    }

    private Answer receive(OfficerPerson officer, Upload.Kind kind, MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            String upload = receive.receive(officer.ownInstitution(), kind, name, content, officer.subject());
            return Answer.seeOther("/supervision/uploads/" + upload);
        }
    }

    private static String problemOf(MultipartFile file) {
        if (file.isEmpty()) {
            return "请选择文件。";
        }
        if (file.getSize() > Upload.Kind.FRESHMEN.largest()) {
            return "文件超过 64 MB。请按学院分成几个文件。";
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") ? "这是 ZIP 压缩包。新生数据请上传 XLSX、CSV 或 DBF；照片请在下面“上传录取照片”处上传。" : "";
    }
}
