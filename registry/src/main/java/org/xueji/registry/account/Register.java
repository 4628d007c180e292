package org.xueji.registry.account;

import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.registry.Registry;

/// Takes a registration (注册) and sends what activates it.
///
/// An address that has an account already goes through the same steps and gets another message; nothing else tells.
@Component
class Register {
    private final SendActivation sendActivation;
    private final Credentials credentials;

    Register(SendActivation sendActivation, @Registry Credentials credentials) {
        this.sendActivation = sendActivation;
        this.credentials = credentials;
    }

    /// Takes it.
    ///
    /// @param requestToken names the request in the visitor's browser; the same token twice is one registration
    void register(Address address, String password, String requestToken) {
        String accountKey = RandomToken.key();
        // Outside the transaction, because hashing may wait for its turn. Without a registration it opens nothing.
        credentials.create(Door.REGISTRY, accountKey, password);
        sendActivation.first(accountKey, address, requestToken);
    }
}
