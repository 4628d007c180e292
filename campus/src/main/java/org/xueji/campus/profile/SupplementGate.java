package org.xueji.campus.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.campaign.WindowVerdict;
import org.xueji.campus.campaign.Windows;
import org.xueji.campus.office.StudentPerson;

/// Whether a student may supplement information now (办理时间): asked inside the transaction of every deed.
@Component
class SupplementGate {
    /// The answer.
    sealed interface Answer {
        /// Now, until then.
        record Open(Campaign campaign, Instant until) implements Answer {}

        /// Not now.
        record Shut(Campaign campaign, WindowVerdict window) implements Answer {}

        /// No open campaign asks this student to.
        record NotAsked() implements Answer {}

        /// The campaign; empty when none asks.
        default Optional<Campaign> asking() {
            return switch (this) {
                case Open open -> Optional.of(open.campaign());
                case Shut shut -> Optional.of(shut.campaign());
                case NotAsked not -> Optional.empty();
            };
        }
    }

    private final Campaigns campaigns;
    private final Windows windows;
    private final Clock clock;

    SupplementGate(Campaigns campaigns, Windows windows, Clock clock) {
        this.campaigns = campaigns;
        this.windows = windows;
        this.clock = clock;
    }

    Answer ask(StudentPerson student) {
        return campaigns
                .openForStudent(student.studentNumber())
                .filter(campaign -> campaign.steps().contains(CampaignStep.SUPPLEMENT))
                .map(campaign -> answer(campaign, student.classCode()))
                .orElseGet(Answer.NotAsked::new);
    }

    private Answer answer(Campaign campaign, String classCode) {
        WindowVerdict window = windows.studentWindow(campaign, classCode, clock.instant());
        return window instanceof WindowVerdict.Open open
                ? new Answer.Open(campaign, open.until())
                : new Answer.Shut(campaign, window);
    }
}
