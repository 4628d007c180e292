package org.xueji.campus.registrycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.office.StudentStep;
import org.xueji.campus.office.StudentStep.Link;
import org.xueji.campus.office.StudentStep.Standing;
import org.xueji.campus.office.StudentSteps;
import org.xueji.platform.page.StatusBadge;

/// The step of the check at the registry (学信档案核对): whether it counts, and if not, why.
@Component
@Order(200)
class RegistryCheckStep implements StudentSteps {
    private final Campaigns campaigns;
    private final RegistryChecks checks;
    private final RegistryCheckSettings settings;
    private final University university;

    RegistryCheckStep(
            Campaigns campaigns, RegistryChecks checks, RegistryCheckSettings settings, University university) {
        this.campaigns = campaigns;
        this.checks = checks;
        this.settings = settings;
        this.university = university;
    }

    @Override
    public Optional<StudentStep> forStudent(StudentPerson student) {
        return campaigns
                .openForStudent(student.studentNumber())
                .filter(campaign -> campaign.steps().contains(CampaignStep.REGISTRY_CHECK))
                .flatMap(campaign -> checks.of(student.studentNumber()))
                .map(check -> step(CheckShown.of(check, university.zone())));
    }

    private StudentStep step(CheckShown shown) {
        List<Link> links = new ArrayList<>();
        if (shown.canCheck()) {
            links.add(new Link("去学信档案核对", settings.site()));
        }
        links.add(new Link(shown.counts() ? "查看" : "怎么办", "/campus/registry-check"));
        return new StudentStep(
                CampaignStep.REGISTRY_CHECK.label(),
                standing(shown),
                new StatusBadge(shown.standing().label(), shown.standing().colour()),
                text(shown),
                links);
    }

    private static Standing standing(CheckShown shown) {
        if (shown.counts()) {
            return Standing.DONE;
        }
        return shown.canCheck() ? Standing.OPEN : Standing.WAITING;
    }

    private static String text(CheckShown shown) {
        if (shown.counts()) {
            return shown.checked() + " 核对有效，回执编号 " + shown.receipt() + "。";
        }
        return shown.stale().isEmpty()
                ? shown.standing().explanation()
                : shown.standing().explanation() + shown.checked() + " 的核对（回执 " + shown.receipt() + "）自 "
                        + shown.stale() + " 起失效。";
    }
}
