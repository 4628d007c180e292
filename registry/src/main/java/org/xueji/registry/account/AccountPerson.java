package org.xueji.registry.account;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;

/// A student who is signed in to the national side (学信网账号).
///
/// @param accountKey 32 hexadecimal digits, never changes
/// @param displayName the real name once it is known, before that the masked phone number or e-mail address
/// @param personKey blind index `person` of the bound document in 64 hexadecimal digits; absent until the real name is
///     verified and bound
public record AccountPerson(
        String accountKey, String displayName, @Nullable String personKey) implements SignedInPerson {
    /// The role of everybody at this door, as [org.xueji.platform.signin.Allowed] names it.
    public static final String STUDENT = "student";

    @Override
    public Door door() {
        return Door.REGISTRY;
    }

    @Override
    public String subject() {
        return accountKey;
    }

    @Override
    public Set<String> roles() {
        return Set.of(STUDENT);
    }

    @Override
    public boolean needsSecondFactor() {
        return false;
    }

    /// The person behind the account, once real name and binding are done.
    public Optional<String> boundPerson() {
        return Optional.ofNullable(personKey);
    }
}
