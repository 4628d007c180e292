package org.xueji.registry.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;
import org.xueji.registry.templates.StaticTemplates;
import org.xueji.standards.Parsed;

/// Binding a phone number and an e-mail address by codes.
@Controller
@RequestMapping("/registry/bind")
@Allowed(AccountPerson.STUDENT)
class BindController {
    private final StaticTemplates templates = new StaticTemplates();
    private final AskBindingCode askBindingCode;
    private final ConfirmBinding confirmBinding;
    private final AccountTable accounts;
    private final BindingTable bindings;
    private final OneTimeCodes codes;
    private final NationalSite site;
    private final Clock clock;

    BindController(
            AskBindingCode askBindingCode,
            ConfirmBinding confirmBinding,
            AccountTable accounts,
            BindingTable bindings,
            @Registry OneTimeCodes codes,
            NationalSite site,
            Clock clock) {
        this.askBindingCode = askBindingCode;
        this.confirmBinding = confirmBinding;
        this.accounts = accounts;
        this.bindings = bindings;
        this.codes = codes;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    Answer show(AccountPerson student, Visit visit, Frame frame) {
        return Answer.page(templates.accountBind(page(student, visit, frame, BindPage.Problem.NONE)));
    }

    @PostMapping("/code")
    Answer ask(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            AccountPerson student,
            Visit visit,
            Frame frame) {
        Address.Kind kind = Address.Kind.of(by);
        Parsed<Address> parsed = Address.parse(kind, address);
        Address typed = parsed.optional().orElse(null);
        if (typed == null) {
            String problem = Forms.problem(parsed);
            return again(student, visit, frame, new BindPage.Problem(kind, address, problem, "", ""));
        }
        return switch (askBindingCode.ask(student, typed, password, visit.token())) {
            case SENT -> Answer.seeOther("/registry/bind");
            case NO_SENDING_LEFT ->
                again(student, visit, frame, new BindPage.Problem(kind, address, quotaOf(typed), "", ""));
            case WRONG_PASSWORD ->
                again(student, visit, frame, new BindPage.Problem(kind, address, "", BindPage.WRONG_PASSWORD, ""));
        };
    }

    @PostMapping
    Answer confirm(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String code,
            AccountPerson student,
            Visit visit,
            Frame frame) {
        Address.Kind kind = Address.Kind.of(by);
        return after(confirmBinding.confirm(student, kind, code, visit.token()), kind, student, visit, frame);
    }

    @PostMapping("/take-over")
    Answer takeOver(AccountPerson student, Visit visit, Frame frame) {
        return after(confirmBinding.takeOver(student, visit.token()), Address.Kind.PHONE, student, visit, frame);
    }

    private Answer after(
            ConfirmBinding.Outcome outcome, Address.Kind kind, AccountPerson student, Visit visit, Frame frame) {
        return switch (outcome) {
            case ConfirmBinding.Outcome.Bound bound ->
                Answer.seeOther(bound.person() ? "/registry" : "/registry/real-name");
            case ConfirmBinding.Outcome.NothingAsked nothing ->
                again(student, visit, frame, new BindPage.Problem(kind, "", "", "", BindPage.NOTHING_ASKED));
            case ConfirmBinding.Outcome.WrongCode wrong ->
                again(student, visit, frame, new BindPage.Problem(kind, "", "", "", BindPage.WRONG_CODE));
            case ConfirmBinding.Outcome.HeldByAnother held ->
                Answer.conflict(templates.accountBind(page(student, visit, frame, BindPage.Problem.NONE)));
            case ConfirmBinding.Outcome.PersonHasAccount taken ->
                Answer.conflict(templates.accountAlreadyRegistered(new AlreadyRegisteredPage(frame)));
            case ConfirmBinding.Outcome.RealNameFirst first -> Answer.seeOther("/registry/real-name");
        };
    }

    private Answer again(AccountPerson student, Visit visit, Frame frame, BindPage.Problem problem) {
        return Answer.formAgain(templates.accountBind(page(student, visit, frame, problem)));
    }

    private String quotaOf(Address address) {
        SendingQuota quota = SendingQuota.of(codes.quota(address.comparisonKey()), clock.instant(), site.zone());
        boolean soon = quota.seconds() > 0 && quota.restsUntil().isEmpty();
        return soon ? quota.seconds() + " 秒后可以重新获取。" + quota.words() : quota.words();
    }

    private BindPage page(AccountPerson student, Visit visit, Frame frame, BindPage.Problem problem) {
        Account account = accounts.find(student.accountKey()).orElseThrow();
        List<BindPage.Part> parts = Arrays.stream(Address.Kind.values())
                .map(kind -> BindPage.part(
                        account,
                        kind,
                        bindings.find(account.key(), kind, visit.token()),
                        problem,
                        codes,
                        clock.instant(),
                        site.zone()))
                .toList();
        boolean named = account.realName().isPresent();
        return new BindPage(frame, named && !account.isBound(), !named, parts);
    }
}
