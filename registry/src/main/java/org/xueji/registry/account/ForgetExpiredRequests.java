package org.xueji.registry.account;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.TryBudget;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Forgets what strangers asked for and never finished (清理过期申请), and what protected it.
@Component
class ForgetExpiredRequests {
    private final RegistrationTable registrations;
    private final RecoveryTable recoveries;
    private final PuzzleTable puzzles;
    private final TryBudget tries;
    private final Credentials credentials;
    private final Clock clock;

    ForgetExpiredRequests(
            RegistrationTable registrations,
            RecoveryTable recoveries,
            PuzzleTable puzzles,
            @Registry TryBudget tries,
            @Registry Credentials credentials,
            Clock clock) {
        this.registrations = registrations;
        this.recoveries = recoveries;
        this.puzzles = puzzles;
        this.tries = tries;
        this.credentials = credentials;
        this.clock = clock;
    }

    /// Runs every ten minutes.
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @RegistryTransaction
    public void forget() {
        Instant now = clock.instant();
        credentials.forgetAll(Door.REGISTRY, registrations.forgetExpired(now));
        recoveries.forgetExpired(now);
        puzzles.forgetExpired(now);
        tries.forgetOld(Door.REGISTRY);
    }
}
