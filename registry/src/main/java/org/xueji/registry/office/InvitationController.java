package org.xueji.registry.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.Invitations;
import org.xueji.platform.signin.PasswordRules;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.Officers;
import org.xueji.registry.templates.StaticTemplates;
import org.xueji.standards.TypedText;

/// One-time links by which officers set their own password.
@Controller
@RequestMapping("/supervision/invitation/{token}")
@Allowed(Allowed.EVERYBODY)
class InvitationController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Invitations invitations;
    private final Officers officers;
    private final AcceptInvitation acceptInvitation;

    InvitationController(@Registry Invitations invitations, Officers officers, AcceptInvitation acceptInvitation) {
        this.invitations = invitations;
        this.officers = officers;
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping
    Answer form(@PathVariable String token, Frame frame) {
        return page(frame, token, "", "", "", "")
                .map(page -> Answer.page(templates.officeInvitation(page)))
                .orElseGet(() -> dead(frame));
    }

    @PostMapping
    Answer accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Frame frame) {
        String typed = TypedText.compact(number);
        InvitationPage page = page(frame, token, typed, name, "", "").orElse(null);
        if (page == null) {
            return dead(frame);
        }
        String unnamed = page.first() ? OfficerForm.namelessProblem(typed, name) : "";
        String weak = PasswordRules.problem(password, again, PasswordRules.STAFF, List.of(page.number(), page.name()))
                .orElse("");
        if (!unnamed.isEmpty() || !weak.isEmpty()) {
            return Answer.formAgain(templates.officeInvitation(
                    page(frame, token, typed, name, unnamed, weak).orElse(page)));
        }
        return acceptInvitation.accept(token, typed, name.strip(), password)
                ? Answer.seeOther("/supervision/sign-in")
                : dead(frame);
    }

    private Optional<InvitationPage> page(
            Frame frame, String token, String number, String name, String unnamed, String weak) {
        return invitations.find(token).flatMap(invited -> {
            String invitee = invited.invitee();
            if (invitee == null) {
                return Optional.of(new InvitationPage(frame, token, true, number, name, unnamed, weak));
            }
            Optional<OfficerPerson> officer = officers.find(invitee);
            return officer.map(known -> new InvitationPage(frame, token, false, invitee, known.name(), unnamed, weak));
        });
    }

    private Answer dead(Frame frame) {
        return Answer.gone(templates.officeDeadLink(new DeadLinkPage(frame)));
    }
}
