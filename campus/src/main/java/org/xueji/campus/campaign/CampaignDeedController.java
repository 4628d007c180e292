package org.xueji.campus.campaign;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.LargestUpload;

/// What the office does with a campaign: opens and closes it, grants extensions, hands out papers.
@Controller
@RequestMapping("/campus/campaigns/{id}")
@Allowed(Role.OFFICE)
class CampaignDeedController {
    private final OpenCampaign openCampaign;
    private final CloseCampaign closeCampaign;
    private final GrantExtension grantExtension;
    private final AttachFile attachFile;
    private final DetachFile detachFile;
    private final CampaignPages pages;
    private final University university;

    CampaignDeedController(
            OpenCampaign openCampaign,
            CloseCampaign closeCampaign,
            GrantExtension grantExtension,
            AttachFile attachFile,
            DetachFile detachFile,
            CampaignPages pages,
            University university) {
        this.openCampaign = openCampaign;
        this.closeCampaign = closeCampaign;
        this.grantExtension = grantExtension;
        this.attachFile = attachFile;
        this.detachFile = detachFile;
        this.pages = pages;
        this.university = university;
    }

    @PostMapping("/opening")
    Answer open(@PathVariable String id, Staff staff, Frame frame) {
        try {
            return switch (openCampaign.open(id, staff.subject())) {
                case OpenCampaign.Outcome.Opened opened -> back(id);
                case OpenCampaign.Outcome.NotFound missing -> Answer.notFound();
                case OpenCampaign.Outcome.NotADraft not ->
                    again(id, staff, frame, "state", "这项工作已经开放或结束，不能再次开放。", Map.of());
                case OpenCampaign.Outcome.DatesPassed passed ->
                    again(id, staff, frame, "state", "学院上交截止时间已过，请先修改草稿中的时间。", Map.of());
                case OpenCampaign.Outcome.AnotherIsOpen another ->
                    again(
                            id,
                            staff,
                            frame,
                            "state",
                            "同一年级已有开放中的“" + another.other().title() + "”，请先结束它。",
                            Map.of());
            };
        } catch (DuplicateKeyException lostRace) {
            return again(id, staff, frame, "state", "另一位老师刚刚开放了同一年级的核查工作，请刷新后再看。", Map.of());
        }
    }

    @PostMapping("/closing")
    Answer close(@PathVariable String id, Staff staff, Frame frame) {
        return closeCampaign.close(id, staff.subject())
                ? back(id)
                : again(id, staff, frame, "state", "只有开放中的核查工作可以结束。", Map.of());
    }

    @PostMapping("/extensions")
    Answer extend(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Frame frame) {
        // The choice is written as kind and code: CLASS 0101.
        String[] chosen = unit.split(" ", 2);
        Optional<Unit> kind = Arrays.stream(Unit.values())
                .filter(one -> one.name().equals(chosen[0]))
                .findFirst();
        Optional<Instant> until = instant(due);
        Map<String, String> typed = Map.of("unit", unit, "due", due, "reason", reason);
        if (kind.isEmpty() || chosen.length < 2 || until.isEmpty()) {
            return again(id, staff, frame, "extension", "请选择延期对象和新的截止时间。", typed);
        }
        return switch (grantExtension.grant(id, kind.get(), chosen[1], until.get(), reason, staff.subject())) {
            case GrantExtension.Outcome.Granted granted -> back(id);
            case GrantExtension.Outcome.NotOpen not -> again(id, staff, frame, "extension", "只有开放中的核查工作可以延期。", typed);
            case GrantExtension.Outcome.NotLater not ->
                again(id, staff, frame, "extension", "新的截止时间须晚于现在的截止时间和当前时间。", typed);
            case GrantExtension.Outcome.UnknownUnit unknown ->
                again(id, staff, frame, "extension", "这个年级没有所选的学院或班级，请重新选择。", typed);
            case GrantExtension.Outcome.ReasonMissing missing ->
                again(id, staff, frame, "extension", "请写明延期理由，至少 2 个字。", typed);
        };
    }

    @PostMapping("/files")
    @LargestUpload(megabytes = 16)
    Answer attach(@PathVariable String id, @RequestParam MultipartFile file, Staff staff, Frame frame)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (attachFile.attach(id, name, file.getBytes(), staff.subject())) {
            case AttachFile.Outcome.Attached attached -> back(id);
            case AttachFile.Outcome.Refused refused -> again(id, staff, frame, "file", refused.reason(), Map.of());
        };
    }

    @PostMapping("/files/{key}/removal")
    Answer detach(@PathVariable String id, @PathVariable String key, Staff staff, Frame frame) {
        return detachFile.detach(id, key, staff.subject())
                ? back(id)
                : again(id, staff, frame, "file", "已开放的核查工作不能移除附件。", Map.of());
    }

    private Optional<Instant> instant(String typed) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed).atZone(university.zone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Answer again(String id, Staff staff, Frame frame, String field, String problem, Map<String, String> typed) {
        return pages.shown(id, staff, frame, Map.of(field, problem), typed);
    }

    private static Answer back(String id) {
        return Answer.seeOther("/campus/campaigns/" + id);
    }
}
