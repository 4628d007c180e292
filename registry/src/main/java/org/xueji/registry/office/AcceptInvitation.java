package org.xueji.registry.office;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.Sessions;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.Officers;

/// Sets the own password by a one-time link (启用账号); password and authenticator from before are forgotten.
///
/// The very first link names nobody: whoever holds it becomes the first security administrator.
@Component
class AcceptInvitation {
    private final Invitations invitations;
    private final Officers officers;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Audit audit;

    AcceptInvitation(
            @Registry Invitations invitations,
            Officers officers,
            @Registry Credentials credentials,
            @Registry Sessions sessions,
            @Registry Audit audit) {
        this.invitations = invitations;
        this.officers = officers;
        this.credentials = credentials;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Uses the link up and sets the password; false when the link is dead.
    ///
    /// @param firstNumber the own number, read only for the very first officer, like the name
    @RegistryTransaction
    public boolean accept(String token, String firstNumber, String firstName, String password) {
        Optional<String> subject = invitations.redeem(token).flatMap(invited -> {
            String number = invited.invitee();
            if (number != null) {
                return officers.find(number).map(OfficerPerson::subject);
            }
            return officers.addFirst(firstNumber, firstName) ? Optional.of(firstNumber) : Optional.empty();
        });
        if (subject.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        credentials.forget(Door.SUPERVISION, subject.get());
        credentials.create(Door.SUPERVISION, subject.get(), password);
        sessions.endOthers(Door.SUPERVISION, subject.get(), "");
        audit.note(subject.get(), "officer.password-set", "officer " + subject.get(), "done", "一次性链接");
        return true;
    }
}
