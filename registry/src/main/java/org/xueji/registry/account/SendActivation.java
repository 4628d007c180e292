package org.xueji.registry.account;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.sending.Outbox;
import org.xueji.platform.signin.CodePurpose;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Sends link and code that activate a registration (激活), first and again; nothing when the address has no sending
/// left, which the page shows.
@Component
class SendActivation {
    private final RegistrationTable registrations;
    private final HandleTable handles;
    private final OneTimeCodes codes;
    private final Outbox outbox;
    private final Letters letters;
    private final Clock clock;

    SendActivation(
            RegistrationTable registrations,
            HandleTable handles,
            @Registry OneTimeCodes codes,
            @Registry Outbox outbox,
            Letters letters,
            Clock clock) {
        this.registrations = registrations;
        this.handles = handles;
        this.codes = codes;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    /// Keeps a registration and sends for the first time.
    @RegistryTransaction
    public void first(String accountKey, Address address, String requestToken) {
        Instant now = clock.instant();
        registrations.insert(
                accountKey, address, RandomToken.hash(requestToken), now, now.plus(CodePurpose.ACTIVATE.life()));
        send(accountKey, address, requestToken);
    }

    /// Sends again; the link and code before are dead.
    @RegistryTransaction
    public void again(String requestToken) {
        registrations
                .ofRequest(RandomToken.hash(requestToken), clock.instant())
                .filter(registration -> registration.activatedAt() == null)
                .ifPresent(registration -> send(registration.accountKey(), registration.address(), requestToken));
    }

    private void send(String accountKey, Address address, String requestToken) {
        codes.issue(asking(accountKey, address, requestToken)).ifPresent(code -> {
            String link = RandomToken.link();
            registrations.setLink(RandomToken.hash(requestToken), RandomToken.hash(link));
            boolean known = handles.owner(address).isPresent();
            outbox.put(known ? letters.alreadyRegistered(address) : letters.activation(address, code, link));
        });
    }

    static OneTimeCodes.Asking asking(String accountKey, Address address, String requestToken) {
        return new OneTimeCodes.Asking(
                Door.REGISTRY, CodePurpose.ACTIVATE, accountKey, address.comparisonKey(), requestToken);
    }
}
