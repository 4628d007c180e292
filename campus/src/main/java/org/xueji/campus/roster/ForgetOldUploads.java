package org.xueji.campus.roster;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// Gives up uploads that nobody imported within a week (清理过期上传), so that no file of people is kept for nothing.
@Component
class ForgetOldUploads {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportTable imports;
    private final Clock clock;

    ForgetOldUploads(ImportTable imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /// Runs every hour.
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    @CampusTransaction
    public void forget() {
        imports.discardBefore(clock.instant().minus(KEPT));
    }
}
