package org.xueji.campus.campaign;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;

/// Answers what a student may do with a field today, and by which clause (字段策略查询).
@Component
public class AskFieldRule {
    /// What came of it.
    public sealed interface Outcome {
        /// The rule, its clause, and whether the student's window is open.
        record Answer(String studentNumber, StudentField field, FieldRule rule, WindowVerdict window)
                implements Outcome {
            /// Whether the student may change the field now.
            public boolean mayChange() {
                return window.isOpen() && rule.tier() != Tier.LOCKED;
            }
        }

        /// The student is not in the campaign's cohort, or outside the asker's scope: never said which.
        record UnknownStudent() implements Outcome {}

        /// There is no such field or campaign.
        record Unknown() implements Outcome {}
    }

    private final CampaignTable campaigns;
    private final FieldPolicy policy;
    private final Windows windows;
    private final Clock clock;

    AskFieldRule(CampaignTable campaigns, FieldPolicy policy, Windows windows, Clock clock) {
        this.campaigns = campaigns;
        this.policy = policy;
        this.windows = windows;
        this.clock = clock;
    }

    Outcome ask(String campaignId, String studentNumber, String field, Scope scope) {
        Campaign campaign = campaigns.find(campaignId).orElse(null);
        StudentField known = StudentField.of(field).orElse(null);
        if (campaign == null || known == null) {
            return new Outcome.Unknown();
        }
        return campaigns
                .classOf(campaignId, studentNumber.strip(), scope)
                .<Outcome>map(classCode -> new Outcome.Answer(
                        studentNumber.strip(),
                        known,
                        policy.rule(campaignId, field),
                        windows.studentWindow(campaign, classCode, clock.instant())))
                .orElseGet(Outcome.UnknownStudent::new);
    }
}
