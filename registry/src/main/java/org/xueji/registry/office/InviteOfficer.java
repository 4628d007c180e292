package org.xueji.registry.office;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.Sessions;
import org.xueji.registry.Registry;
import org.xueji.registry.RegistryTransaction;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.Officers;

/// Adds officers, gives them a one-time link to set their own password, and shuts them out (管理员账号管理).
///
/// Nobody does any of it to the own account.
@Component
class InviteOfficer {
    private static final Duration LIFE = Duration.ofHours(24);

    private final Officers officers;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Audit audit;

    InviteOfficer(
            Officers officers, @Registry Invitations invitations, @Registry Sessions sessions, @Registry Audit audit) {
        this.officers = officers;
        this.invitations = invitations;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// Adds an officer; gives the link, or nothing when the number is taken.
    @RegistryTransaction
    public Optional<String> add(OfficerForm form, OfficerPerson actor) {
        if (!officers.add(form.number(), form.name(), form.role(), form.institutionCode(), form.provinceCode())) {
            return Optional.empty();
        }
        audit.note(actor.subject(), "officer.added", "officer " + form.number(), "done", form.role());
        return Optional.of(draw(form.number(), actor));
    }

    /// Draws a new link for somebody else; nothing when there is no such officer.
    @RegistryTransaction
    public Optional<String> invite(String number, OfficerPerson actor) {
        return other(number, actor).map(officer -> draw(number, actor));
    }

    /// Shuts an officer out at once; false when that changes nothing.
    @RegistryTransaction
    public boolean disable(String number, OfficerPerson actor) {
        if (other(number, actor).isEmpty() || !officers.disable(number)) {
            return false;
        }
        sessions.endOthers(Door.SUPERVISION, number, "");
        audit.note(actor.subject(), "officer.disabled", "officer " + number, "done", "");
        return true;
    }

    private Optional<OfficerPerson> other(String number, OfficerPerson actor) {
        return officers.find(number).filter(officer -> !number.equals(actor.officerNumber()));
    }

    private String draw(String number, OfficerPerson actor) {
        audit.note(actor.subject(), "officer.invited", "officer " + number, "done", "当面交付");
        return invitations.draw(number, actor.subject(), LIFE);
    }
}
