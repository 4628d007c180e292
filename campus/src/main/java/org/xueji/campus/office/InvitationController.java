package org.xueji.campus.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.standards.TypedText;
import org.xueji.standards.name.PersonName;

/// One-time links by which staff set their own password.
@Controller
@RequestMapping("/campus/invitation/{token}")
@Allowed(Allowed.EVERYBODY)
class InvitationController {
    private final StaticTemplates templates = new StaticTemplates();
    private final StaffInvitations invitations;
    private final AcceptInvitation acceptInvitation;

    InvitationController(StaffInvitations invitations, AcceptInvitation acceptInvitation) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping
    Answer form(@PathVariable String token, Frame frame) {
        return invitations
                .find(token)
                .map(invited -> Answer.page(
                        templates.officeInvitation(InvitationPage.of(frame, token, invited, "", "", "", ""))))
                .orElseGet(() -> Answer.gone(templates.officeDeadLink(new DeadLinkPage(frame))));
    }

    @PostMapping
    Answer accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Frame frame) {
        StaffInvitations.Invited invited = invitations.find(token).orElse(null);
        if (invited == null) {
            return Answer.gone(templates.officeDeadLink(new DeadLinkPage(frame)));
        }
        String typedNumber = TypedText.compact(number);
        Optional<PersonName> typedName = PersonName.parse(name).optional();
        boolean first = invited.staffNumber() == null;
        String unnamed = first && (!StaffForm.isNumber(typedNumber) || typedName.isEmpty()) ? StaffForm.NAMELESS : "";
        String weak = new NewPassword(password, again)
                .problem(true, List.of(typedNumber, name))
                .orElse("");
        if (!unnamed.isEmpty() || !weak.isEmpty()) {
            return Answer.formAgain(
                    templates.officeInvitation(InvitationPage.of(frame, token, invited, number, name, unnamed, weak)));
        }
        String ownName = typedName.map(PersonName::value).orElse("");
        return switch (acceptInvitation.accept(token, typedNumber, ownName, password)) {
            case AcceptInvitation.Outcome.Accepted accepted -> Answer.seeOther("/campus/sign-in");
            case AcceptInvitation.Outcome.LinkDead dead ->
                Answer.gone(templates.officeDeadLink(new DeadLinkPage(frame)));
        };
    }
}
