package org.xueji.registry.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.templates.StaticTemplates;

/// The link in the activation mail. Mail programs open links by themselves, so only the button on the page activates.
@Controller
@RequestMapping("/registry/activation/{link}")
@Allowed(Allowed.EVERYBODY)
class ActivationLinkController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Activate activate;

    ActivationLinkController(Activate activate) {
        this.activate = activate;
    }

    @GetMapping
    Answer show(@PathVariable String link, Frame frame) {
        return activate.behind(link)
                .map(waiting -> Answer.page(templates.accountActivationLink(
                        new ActivationLinkPage(frame, link, waiting.address().masked()))))
                .orElseGet(() -> Answer.gone(templates.accountDeadLink(new DeadActivationPage(frame))));
    }

    @PostMapping
    Answer activate(@PathVariable String link, Frame frame) {
        return switch (activate.byLink(link)) {
            case Activate.Outcome.Activated activated -> Answer.seeOther("/registry/sign-in?done=activated");
            case Activate.Outcome.AddressTaken taken ->
                Answer.conflict(templates.accountAddressTaken(AddressTakenPage.of(frame, taken.address())));
            case Activate.Outcome.NothingWaiting nothing ->
                Answer.gone(templates.accountDeadLink(new DeadActivationPage(frame)));
            case Activate.Outcome.Refused refused ->
                Answer.gone(templates.accountDeadLink(new DeadActivationPage(frame)));
        };
    }
}
