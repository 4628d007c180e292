package org.xueji.campus.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;
import org.xueji.platform.storage.StoredFiles;

/// The notice as students read it, its preview for staff, and its papers.
@Controller
class NoticeController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final Windows windows;
    private final AttachmentTable attachments;
    private final FieldPolicy policy;
    private final StoredFiles files;
    private final University university;
    private final Clock clock;

    NoticeController(
            Campaigns campaigns,
            Windows windows,
            AttachmentTable attachments,
            FieldPolicy policy,
            @Campus StoredFiles files,
            University university,
            Clock clock) {
        this.campaigns = campaigns;
        this.windows = windows;
        this.attachments = attachments;
        this.policy = policy;
        this.files = files;
        this.university = university;
        this.clock = clock;
    }

    @GetMapping("/campus/notice")
    @Allowed(Role.STUDENT)
    Answer own(StudentPerson student, Frame frame) {
        return campaigns
                .openForStudent(student.studentNumber())
                .map(campaign -> page(campaign, student.classCode(), false, frame))
                .orElseGet(() -> Answer.page(templates.campaignNoNotice(new NoNoticePage(frame))));
    }

    @GetMapping("/campus/campaigns/{id}/preview")
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR})
    Answer preview(@PathVariable String id, Staff staff, Frame frame) {
        return campaigns
                .visible(id, staff)
                .map(campaign -> page(campaign, "", true, frame))
                .orElseGet(Answer::notFound);
    }

    /// A paper of an open campaign for everybody, of a draft for the office.
    @GetMapping("/campus/campaigns/{id}/files/{key}")
    @Allowed(Allowed.SIGNED_IN)
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String key, Visit visit) {
        boolean office = visit.completePerson()
                .map(SignedInPerson::roles)
                .filter(roles -> roles.contains(Role.OFFICE))
                .isPresent();
        Attachment paper = attachments.of(id).stream()
                .filter(file -> file.fileKey().equals(key))
                .filter(file -> office
                        || campaigns
                                .find(id)
                                .filter(found -> found.state() != CampaignState.DRAFT)
                                .isPresent())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        StoredFiles.Content content =
                files.get(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.bytes());
    }

    private Answer page(Campaign campaign, String classCode, boolean preview, Frame frame) {
        return Answer.page(templates.campaignNotice(new NoticePage(
                frame,
                campaign,
                attachments.of(campaign.campaignId()),
                policy.rules(campaign.campaignId()),
                windows.studentWindow(campaign, classCode, clock.instant()),
                windows.classDue(campaign, classCode),
                preview,
                university.zone())));
    }
}
