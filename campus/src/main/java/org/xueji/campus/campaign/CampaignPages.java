package org.xueji.campus.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;

/// Puts the page of one campaign together, for whichever deed led to it.
@Component
class CampaignPages {
    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final Windows windows;
    private final AttachmentTable attachments;
    private final ExtensionTable extensions;
    private final FieldPolicy policy;
    private final University university;

    CampaignPages(
            Campaigns campaigns,
            Windows windows,
            AttachmentTable attachments,
            ExtensionTable extensions,
            FieldPolicy policy,
            University university) {
        this.campaigns = campaigns;
        this.windows = windows;
        this.attachments = attachments;
        this.extensions = extensions;
        this.policy = policy;
        this.university = university;
    }

    /// The campaign's page; with problems it is the answer to a form, which keeps what was typed.
    Answer shown(String campaignId, Staff staff, Frame frame, Map<String, String> problems, Map<String, String> typed) {
        Campaign campaign = campaigns.visible(campaignId, staff).orElse(null);
        if (campaign == null) {
            return Answer.notFound();
        }
        CampaignPage page = new CampaignPage(
                frame,
                campaign,
                staff,
                attachments.of(campaignId),
                windows.extensions(campaignId),
                extensions.units(campaignId),
                policy.rules(campaignId),
                problems,
                typed,
                university.zone());
        return problems.isEmpty()
                ? Answer.page(templates.campaignCampaign(page))
                : Answer.formAgain(templates.campaignCampaign(page));
    }
}
