package org.xueji.campus.form;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// Forgets files that were made for the printer three days ago (清理打印文件): whole document numbers stand in them.
@Component
class ForgetOldBatches {
    static final Duration KEPT = Duration.ofDays(3);

    private final FormBatchTable batches;
    private final Clock clock;

    ForgetOldBatches(FormBatchTable batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /// Runs every hour.
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 90_000)
    @CampusTransaction
    public void forget() {
        batches.deleteBefore(clock.instant().minus(KEPT));
    }
}
