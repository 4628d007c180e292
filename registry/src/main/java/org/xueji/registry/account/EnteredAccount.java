package org.xueji.registry.account;

import java.time.Instant;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.identity.PhoneNumber;
import org.xueji.standards.name.PersonName;

/// An account of an invented student with bound real name, phone number and e-mail address (虚构账号).
///
/// @param accountKey 32 hexadecimal digits
/// @param userName empty for none
public record EnteredAccount(
        String accountKey,
        PersonName name,
        IdentityDocument document,
        PhoneNumber phone,
        EmailAddress mail,
        String userName,
        Instant openedAt) {
    @Override
    public String toString() {
        return "EnteredAccount[" + accountKey + "]";
    }
}
