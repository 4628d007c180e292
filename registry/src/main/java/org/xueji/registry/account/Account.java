package org.xueji.registry.account;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// An account of the national side (学信网账号) as it stands now.
///
/// @param phone the bound phone number; absent when none is
/// @param mail the bound e-mail address; absent when none is
/// @param userName what its owner chose to sign in with; absent when nothing
/// @param identity the verified real name; absent before
record Account(
        String key,
        @Nullable Bound phone,
        @Nullable Bound mail,
        @Nullable String userName,
        @Nullable Identity identity,
        Instant openedAt) {
    /// An address that is bound since a moment.
    record Bound(Address address, Instant at) {}

    /// The real name (实名信息).
    ///
    /// @param boundAt when it was bound by a code; absent before
    record Identity(
            PersonName name,
            IdentityDocument document,
            byte[] personKey,
            @Nullable Instant boundAt) {
        boolean isBound() {
            return boundAt != null;
        }

        @Override
        public String toString() {
            return "Identity[" + name + ", " + document + "]";
        }
    }

    Optional<Identity> realName() {
        return Optional.ofNullable(identity);
    }

    /// The bound addresses, the phone number first.
    List<Address> addresses() {
        return Stream.of(Address.Kind.values())
                .map(this::bound)
                .flatMap(Optional::stream)
                .map(Bound::address)
                .toList();
    }

    /// The bound address of a kind.
    Optional<Bound> bound(Address.Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case PHONE -> phone;
                    case MAIL -> mail;
                });
    }

    /// Whether the real name is verified and bound.
    boolean isBound() {
        return identity != null && identity.isBound();
    }

    AccountPerson person() {
        @Nullable
        String person = realName()
                .filter(Identity::isBound)
                .map(bound -> HexFormat.of().formatHex(bound.personKey()))
                .orElse(null);
        return new AccountPerson(key, displayName(), person);
    }

    private String displayName() {
        if (identity != null) {
            return identity.name().value();
        }
        if (userName != null) {
            return userName;
        }
        if (phone != null) {
            return phone.address().masked();
        }
        return mail != null ? mail.address().masked() : "同学";
    }

    @Override
    public String toString() {
        return "Account[" + key + "]";
    }
}
