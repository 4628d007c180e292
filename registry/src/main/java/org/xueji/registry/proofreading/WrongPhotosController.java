package org.xueji.registry.proofreading;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import org.xueji.platform.signin.FreshFactor;
import org.xueji.platform.signin.LargestUpload;
import org.xueji.platform.storage.StoredFiles;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;
import org.xueji.registry.templates.StaticTemplates;

/// The institution's queue of photos that students call wrong.
@Controller
@RequestMapping("/supervision/photos")
@Allowed(OfficerRole.INSTITUTION)
class WrongPhotosController {
    private static final List<String> HEADER = List.of("照片", "姓名", "考生号", "学号", "班级", "学生意见", "提出时间");
    private static final String ONE = "/{record:[0-9a-f]{32}}/{photo:[0-9a-f]{32}}";

    private final StaticTemplates templates = new StaticTemplates();
    private final VerdictTable table;
    private final AnswerVerdict answerVerdict;
    private final ExportWrongPhotos export;
    private final StoredFiles files;
    private final NationalSite site;

    WrongPhotosController(
            VerdictTable table,
            AnswerVerdict answerVerdict,
            ExportWrongPhotos export,
            @Registry StoredFiles files,
            NationalSite site) {
        this.table = table;
        this.answerVerdict = answerVerdict;
        this.export = export;
        this.files = files;
        this.site = site;
    }

    @GetMapping
    Answer list(@RequestParam Map<String, String> address, OfficerPerson officer, Frame frame) {
        return Answer.page(templates.proofreadingWrongPhotos(page(frame, officer, WrongPhotoQuery.of(address), "")));
    }

    @FreshFactor
    @GetMapping("/list.csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> address, OfficerPerson officer) {
        List<List<String>> rows = export.export(WrongPhotoQuery.of(address), officer).stream()
                .map(photo -> WrongPhotosPage.row(photo, site.zone()).cells())
                .toList();
        return new CsvFile("待处理的照片.csv", HEADER, rows).answer();
    }

    /// The picture itself, for this browser only, while it waits.
    @GetMapping(ONE)
    ResponseEntity<byte[]> photo(@PathVariable String record, @PathVariable String photo, OfficerPerson officer) {
        return table.find(officer.ownInstitution(), record, photo)
                .flatMap(verdict -> files.get(photo))
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.contentType()))
                        .cacheControl(CacheControl.noStore())
                        .body(found.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(ONE + "/keeping")
    Answer keep(
            @PathVariable String record,
            @PathVariable String photo,
            @RequestParam(defaultValue = "") String words,
            OfficerPerson officer,
            Frame frame) {
        return answer(
                answerVerdict.keep(officer.ownInstitution(), record, photo, words, officer.subject()), officer, frame);
    }

    @PostMapping(ONE + "/replacing")
    @LargestUpload(megabytes = 16)
    Answer replace(
            @PathVariable String record,
            @PathVariable String photo,
            @RequestParam MultipartFile file,
            OfficerPerson officer,
            Frame frame)
            throws IOException {
        return answer(
                answerVerdict.replace(officer.ownInstitution(), record, photo, file.getBytes(), officer.subject()),
                officer,
                frame);
    }

    private Answer answer(AnswerVerdict.Outcome outcome, OfficerPerson officer, Frame frame) {
        return switch (outcome) {
            case AnswerVerdict.Outcome.Answered done -> Answer.seeOther("/supervision/photos", "已答复，学生可以看到。");
            case AnswerVerdict.Outcome.Refused refused ->
                Answer.formAgain(templates.proofreadingWrongPhotos(
                        page(frame, officer, WrongPhotoQuery.of(Map.of()), refused.sentence())));
            case AnswerVerdict.Outcome.NotFound none -> Answer.notFound();
        };
    }

    private WrongPhotosPage page(Frame frame, OfficerPerson officer, WrongPhotoQuery query, String problem) {
        String institution = officer.ownInstitution();
        return new WrongPhotosPage(
                frame,
                query,
                table.waiting(institution, query).stream()
                        .map(photo -> WrongPhotosPage.row(photo, site.zone()))
                        .toList(),
                table.countWaiting(institution, query),
                problem);
    }
}
