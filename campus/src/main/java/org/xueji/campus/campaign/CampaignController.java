package org.xueji.campus.campaign;

import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// Campaigns: the list, the form of a draft, one campaign with its dates and papers.
@Controller
@RequestMapping("/campus/campaigns")
@Allowed(Role.OFFICE)
class CampaignController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final FieldPolicy policy;
    private final PrepareCampaign prepareCampaign;
    private final ReviseCampaign reviseCampaign;
    private final CampaignPages pages;
    private final University university;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns,
            FieldPolicy policy,
            PrepareCampaign prepareCampaign,
            ReviseCampaign reviseCampaign,
            CampaignPages pages,
            University university,
            Clock clock) {
        this.campaigns = campaigns;
        this.policy = policy;
        this.prepareCampaign = prepareCampaign;
        this.reviseCampaign = reviseCampaign;
        this.pages = pages;
        this.university = university;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR})
    Answer list(@RequestParam(defaultValue = "") String text, Staff staff, Frame frame) {
        return Answer.page(
                templates.campaignList(CampaignListPage.of(frame, staff, text, campaigns.all(), university.zone())));
    }

    @GetMapping("/export")
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR})
    ResponseEntity<byte[]> export(Staff staff, Frame frame) {
        return CampaignListPage.of(frame, staff, "", campaigns.all(), university.zone())
                .export()
                .answer();
    }

    @GetMapping("/new")
    Answer blank(@RequestParam(defaultValue = "0") int cohort, Frame frame) {
        int year =
                cohort > 0 ? cohort : clock.instant().atZone(university.zone()).getYear();
        CampaignForm form = CampaignForm.proposed(year, university, clock.instant());
        return Answer.page(templates.campaignForm(new CampaignFormPage(frame, "", form, Map.of())));
    }

    @PostMapping
    Answer prepare(@RequestParam MultiValueMap<String, String> fields, Staff staff, Frame frame) {
        CampaignForm form = new CampaignForm(fields.toSingleValueMap()).following(university);
        return switch (form.read(university.zone())) {
            case CampaignForm.Reading.Refused refused ->
                Answer.formAgain(templates.campaignForm(new CampaignFormPage(frame, "", form, refused.problems())));
            case CampaignForm.Reading.Ready ready ->
                Answer.seeOther("/campus/campaigns/" + prepareCampaign.prepare(ready.draft(), staff.subject()));
        };
    }

    @GetMapping("/{id}")
    @Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR})
    Answer campaign(@PathVariable String id, Staff staff, Frame frame) {
        return pages.shown(id, staff, frame, Map.of(), Map.of());
    }

    @GetMapping("/{id}/draft")
    Answer draft(@PathVariable String id, Frame frame) {
        return campaigns
                .find(id)
                .filter(found -> found.state() == CampaignState.DRAFT)
                .map(found -> CampaignForm.of(found, policy.rules(id), university.zone()))
                .map(form -> Answer.page(templates.campaignForm(new CampaignFormPage(frame, id, form, Map.of()))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{id}/draft")
    Answer revise(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Staff staff, Frame frame) {
        CampaignForm form = new CampaignForm(fields.toSingleValueMap()).following(university);
        return switch (form.read(university.zone())) {
            case CampaignForm.Reading.Refused refused ->
                Answer.formAgain(templates.campaignForm(new CampaignFormPage(frame, id, form, refused.problems())));
            case CampaignForm.Reading.Ready ready ->
                reviseCampaign.revise(id, ready.draft(), staff.subject())
                        ? Answer.seeOther("/campus/campaigns/" + id)
                        : pages.shown(id, staff, frame, Map.of("state", "这项工作已不是草稿，内容不能再改。"), Map.of());
        };
    }
}
