package org.xueji.campus.campaign;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.University;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// Answers what a student may do with a field today.
@Controller
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class FieldRuleController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final FieldPolicy policy;
    private final AskFieldRule askFieldRule;
    private final University university;

    FieldRuleController(Campaigns campaigns, FieldPolicy policy, AskFieldRule askFieldRule, University university) {
        this.campaigns = campaigns;
        this.policy = policy;
        this.askFieldRule = askFieldRule;
        this.university = university;
    }

    @GetMapping("/campus/campaigns/{id}/field-policy")
    Answer ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String student,
            @RequestParam(defaultValue = "") String field,
            Staff staff,
            Frame frame) {
        Campaign campaign = campaigns.visible(id, staff).orElse(null);
        if (campaign == null) {
            return Answer.notFound();
        }
        AskFieldRule.@Nullable Outcome outcome =
                student.isBlank() ? null : askFieldRule.ask(id, student, field, staff.scope());
        return Answer.page(templates.campaignFieldPolicy(
                new FieldPolicyPage(frame, campaign, policy.rules(id), student, field, outcome, university.zone())));
    }
}
