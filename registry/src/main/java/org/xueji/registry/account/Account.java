package org.xueji.registry.account;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.PhoneNumber;
import org.xueji.standards.name.PersonName;

/// An account of the national side (学信网账号) as it stands now.
///
/// @param phone the bound phone number; absent when none is
/// @param mail the bound e-mail address; absent when none is
/// @param userName what its owner chose to sign in with; absent when nothing
/// @param identity the verified real name; absent before
record Account(
        String key,
        @Nullable Bound<PhoneNumber> phone,
        @Nullable Bound<EmailAddress> mail,
        @Nullable String userName,
        @Nullable Identity identity) {
    /// An address that is bound since a moment.
    record Bound<T>(T address, Instant at) {}

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

    AccountPerson person() {
        boolean bound = identity != null && identity.isBound();
        return new AccountPerson(key, displayName(), bound ? HexFormat.of().formatHex(identity.personKey()) : null);
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
