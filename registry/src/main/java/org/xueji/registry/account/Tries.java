package org.xueji.registry.account;

import java.time.Duration;
import org.xueji.platform.signin.TryBudget;

/// What is counted before it is compared, how often within what time (尝试次数).
final class Tries {
    /// Proving the real name: five a day for an account.
    static final TryBudget.Purpose REAL_NAME = new TryBudget.Purpose("REAL_NAME", 5, Duration.ofHours(24));
    /// Setting a new password with a code and the document number: five a day for an address.
    static final TryBudget.Purpose RECOVERY = new TryBudget.Purpose("RECOVERY", 5, Duration.ofHours(24));
    /// Registering by e-mail without a solved puzzle: three an hour for a client.
    static final TryBudget.Purpose WITHOUT_PUZZLE = new TryBudget.Purpose("WITHOUT_PUZZLE", 3, Duration.ofHours(1));
    /// The same for everybody together: sixty an hour.
    static final TryBudget.Purpose WITHOUT_PUZZLE_ALL =
            new TryBudget.Purpose("WITHOUT_PUZZLE_ALL", 60, Duration.ofHours(1));

    private Tries() {}
}
