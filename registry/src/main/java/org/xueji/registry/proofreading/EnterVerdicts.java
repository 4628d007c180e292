package org.xueji.registry.proofreading;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.registry.RegistryTransaction;

/// Enters in bulk what invented students have said about their admission photos (批量录入校对).
@Component
public class EnterVerdicts {
    private final VerdictTable table;

    EnterVerdicts(VerdictTable table) {
        this.table = table;
    }

    /// Keeps the verdicts about photos that are there and have none yet.
    ///
    /// @param verdicts at most some thousands at once
    /// @return how many were kept
    @RegistryTransaction
    public int enter(String institutionCode, List<EnteredVerdict> verdicts) {
        return table.giveAll(institutionCode, verdicts);
    }
}
