package org.xueji.campus.registrycheck;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.HomeCard;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;

/// Tells a student on the first page whether the check at the registry counts, and if not, why.
@Component
@Order(200)
class RegistryCheckHomeCard implements HomeCard {
    private final StaticTemplates templates = new StaticTemplates();
    private final Campaigns campaigns;
    private final RegistryChecks checks;
    private final RegistryCheckSettings settings;
    private final University university;

    RegistryCheckHomeCard(
            Campaigns campaigns, RegistryChecks checks, RegistryCheckSettings settings, University university) {
        this.campaigns = campaigns;
        this.checks = checks;
        this.settings = settings;
        this.university = university;
    }

    @Override
    public Optional<Content> forStudent(StudentPerson student) {
        boolean asked = campaigns
                .openForStudent(student.studentNumber())
                .filter(campaign -> campaign.steps().contains(CampaignStep.REGISTRY_CHECK))
                .isPresent();
        return asked
                ? checks.of(student.studentNumber())
                        .map(check -> templates.registrycheckHomeCard(
                                CheckShown.of(check, university.zone()), settings.site()))
                : Optional.empty();
    }
}
