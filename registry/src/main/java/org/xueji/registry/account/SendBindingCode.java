package org.xueji.registry.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.sending.Outbox;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;

/// Draws a binding code, keeps what it is for, and puts its message into the outbox, all or nothing (发送绑定校验码).
@Component
class SendBindingCode {
    private final BindingTable bindings;
    private final OneTimeCodes codes;
    private final Outbox outbox;
    private final Letters letters;

    SendBindingCode(BindingTable bindings, @Registry OneTimeCodes codes, @Registry Outbox outbox, Letters letters) {
        this.bindings = bindings;
        this.codes = codes;
        this.outbox = outbox;
        this.letters = letters;
    }

    /// Sends it; false when the address has no sending left, and then the code before stays good.
    @RegistryTransaction
    public boolean send(String accountKey, Address address, String session, Instant now) {
        Optional<String> code = codes.issue(AskBindingCode.asking(accountKey, address, session));
        code.ifPresent(drawn -> {
            bindings.put(accountKey, address, session, now);
            outbox.put(letters.binding(address, drawn));
        });
        return code.isPresent();
    }
}
