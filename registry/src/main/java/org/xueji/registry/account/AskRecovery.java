package org.xueji.registry.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.sending.Message;
import org.xueji.platform.sending.Outbox;
import org.xueji.platform.signin.CodePurpose;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Sends a code for a new password to an address (找回密码). Known and unknown addresses take the same steps; only the
/// message tells them apart.
@Component
class AskRecovery {
    /// How long an address must be bound before it can win the account back.
    private static final Duration HOLD = Duration.ofHours(24);
    /// How long the browser remembers which address was named.
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final RecoveryTable recoveries;
    private final HandleTable handles;
    private final AccountTable accounts;
    private final OneTimeCodes codes;
    private final Outbox outbox;
    private final Letters letters;
    private final Clock clock;

    AskRecovery(
            RecoveryTable recoveries,
            HandleTable handles,
            AccountTable accounts,
            @Registry OneTimeCodes codes,
            @Registry Outbox outbox,
            Letters letters,
            Clock clock) {
        this.recoveries = recoveries;
        this.handles = handles;
        this.accounts = accounts;
        this.codes = codes;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    /// Sends it; nothing goes out when the address has no sending left, which the page shows.
    @RegistryTransaction
    public void ask(Address address, String requestToken) {
        Instant now = clock.instant();
        byte[] request = RandomToken.hash(requestToken);
        recoveries.insert(address, request, now.plus(REMEMBERED));
        Optional<String> code = codes.issue(asking(address, requestToken));
        Optional<Account> account = handles.owner(address).flatMap(accounts::find);
        code.map(drawn -> letter(address, drawn, account, now)).ifPresent(outbox::put);
    }

    private Message letter(Address address, String code, Optional<Account> account, Instant now) {
        return account.map(found -> recovers(found, address, now)
                        ? letters.recovery(address, code)
                        : letters.boundTooRecently(address))
                .orElseGet(() -> letters.noAccount(address));
    }

    /// Whether an address may win its account back: the one it was opened with at once, another after a day.
    static boolean recovers(Account account, Address address, Instant now) {
        return account.bound(address.kind())
                .filter(bound -> bound.address().comparisonKey().equals(address.comparisonKey()))
                .filter(bound -> !bound.at().isAfter(account.openedAt())
                        || !now.isBefore(bound.at().plus(HOLD)))
                .isPresent();
    }

    /// Unknown addresses get codes too, so the code is bound to the request and not to an account.
    static OneTimeCodes.Asking asking(Address address, String requestToken) {
        String subject = HexFormat.of().formatHex(RandomToken.hash(requestToken));
        return new OneTimeCodes.Asking(
                Door.REGISTRY, CodePurpose.RECOVER, subject, address.comparisonKey(), requestToken);
    }
}
