package org.xueji.registry.archive;

import java.util.HexFormat;
import java.util.Optional;
import org.xueji.registry.account.AccountPerson;
import org.xueji.standards.name.PersonName;

/// Whose records are asked for (本人): document and name together, both in canonical form.
///
/// A record of the same document under another name is not theirs without a review.
///
/// @param personKey blind index `person` of the bound document, 32 bytes
/// @param nameKey comparison key of the real name
public record Owner(String accountKey, byte[] personKey, String nameKey) {
    /// The owner behind an account; nobody before real name and binding are done.
    public static Optional<Owner> of(AccountPerson account) {
        return account.boundPerson()
                .map(person -> new Owner(
                        account.accountKey(),
                        HexFormat.of().parseHex(person),
                        new PersonName(account.displayName()).comparisonKey()));
    }

    @Override
    public String toString() {
        return "Owner[" + accountKey + "]";
    }
}
