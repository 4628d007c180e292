package org.xueji.registry.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.templates.StaticTemplates;

/// Proving the real name.
@Controller
@RequestMapping("/registry/real-name")
@Allowed(AccountPerson.STUDENT)
class RealNameController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ProveRealName proveRealName;
    private final AccountTable accounts;

    RealNameController(ProveRealName proveRealName, AccountTable accounts) {
        this.proveRealName = proveRealName;
        this.accounts = accounts;
    }

    @GetMapping
    Answer form(AccountPerson student, Frame frame) {
        Account account = accounts.find(student.accountKey()).orElseThrow();
        if (account.isBound()) {
            return Answer.page(templates.accountSettled(SettledPage.of(frame, account)));
        }
        String phone = account.bound(Address.Kind.PHONE)
                .map(bound -> bound.address().value())
                .orElse("");
        RealNameForm blank = new RealNameForm("", "", "", phone);
        return Answer.page(
                templates.accountRealName(RealNamePage.of(frame, blank, proveRealName.triesLeft(student), "")));
    }

    @PostMapping
    Answer prove(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String phone,
            AccountPerson student,
            Visit visit,
            Frame frame) {
        RealNameForm form = new RealNameForm(name, type, document, phone);
        ProveRealName.Claim claim = form.claim().orElse(null);
        if (claim == null) {
            return Answer.formAgain(
                    templates.accountRealName(RealNamePage.unreadable(frame, form, proveRealName.triesLeft(student))));
        }
        return switch (proveRealName.prove(student, claim, visit.token())) {
            case ProveRealName.Outcome.Proven proven ->
                Answer.seeOther(proven.bound() ? "/registry" : "/registry/bind");
            case ProveRealName.Outcome.Settled settled -> Answer.seeOther("/registry/real-name");
            case ProveRealName.Outcome.Refused refused ->
                again(frame, form, refused.triesLeft(), RealNamePage.refused(refused.triesLeft()));
            case ProveRealName.Outcome.NoTriesLeft none -> again(frame, form, 0, RealNamePage.NO_TRIES);
            case ProveRealName.Outcome.Unavailable silent ->
                again(frame, form, proveRealName.triesLeft(student), RealNamePage.UNAVAILABLE);
            case ProveRealName.Outcome.AlreadyRegistered registered ->
                Answer.conflict(templates.accountAlreadyRegistered(new AlreadyRegisteredPage(frame)));
        };
    }

    private Answer again(Frame frame, RealNameForm form, int triesLeft, String problem) {
        return Answer.formAgain(templates.accountRealName(RealNamePage.of(frame, form, triesLeft, problem)));
    }
}
