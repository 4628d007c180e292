package org.xueji.campus.campaign;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.CampusTransaction;
import org.xueji.platform.audit.Audit;

/// Writes a new campaign as a draft (新建核查工作).
@Component
public class PrepareCampaign {
    private final CampaignTable campaigns;
    private final FieldPolicyTable policies;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    PrepareCampaign(CampaignTable campaigns, FieldPolicyTable policies, @Campus Audit audit) {
        this.campaigns = campaigns;
        this.policies = policies;
        this.audit = audit;
    }

    /// Keeps the draft.
    ///
    /// @param actor staff number of the officer, `system` for a rehearsal
    /// @return the campaign's id: 128 random bits in 32 hexadecimal digits
    @CampusTransaction
    public String prepare(CampaignDraft draft, String actor) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        campaigns.insert(id, draft, actor);
        policies.write(id, rules(draft));
        audit.note(actor, "campaign.prepared", "campaign " + id, "done", draft.cohort() + "级");
        return id;
    }

    static List<FieldRule> rules(CampaignDraft draft) {
        return Arrays.stream(StudentField.values())
                .map(field -> draft.policy().getOrDefault(field.key(), field.proposed()))
                .toList();
    }
}
