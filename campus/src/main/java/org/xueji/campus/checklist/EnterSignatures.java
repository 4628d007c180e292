package org.xueji.campus.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.ClassGroup;

/// Enters in bulk that invented students have signed their rows (批量录入签名), on the lists as they are now.
@Component
public class EnterSignatures {
    private final Checklists checklists;
    private final SignatureTable signatures;
    private final Progress progress;

    EnterSignatures(Checklists checklists, SignatureTable signatures, Progress progress) {
        this.checklists = checklists;
        this.signatures = signatures;
        this.progress = progress;
    }

    /// Signs for those who have not signed yet.
    ///
    /// @param groups the classes; each is one statement
    /// @param times when each student signed, by 学号
    @CampusTransaction
    public void enter(Campaign campaign, List<ClassGroup> groups, Map<String, Instant> times) {
        List<Checklist> lists = checklists.current(campaign, groups);
        checklists.keepAll(lists);
        for (Checklist list : lists) {
            List<ChecklistRow> rows = list.rows().stream()
                    .filter(row -> times.containsKey(row.studentNumber()))
                    .toList();
            signatures.signAll(list, rows, times);
        }
        progress.reached(campaign.campaignId(), Stage.SIGNED, times);
    }
}
