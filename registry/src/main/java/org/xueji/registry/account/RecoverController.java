package org.xueji.registry.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
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
import org.xueji.platform.signin.PasswordRules;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;
import org.xueji.registry.templates.StaticTemplates;
import org.xueji.standards.Parsed;

/// Getting back in with a forgotten password: name the address, then code, document number and a new password.
@Controller
@RequestMapping("/registry/recover")
@Allowed(Allowed.EVERYBODY)
class RecoverController {
    private static final String DEED = "recover";
    private static final String NEXT = "/registry/recover/password";

    private final StaticTemplates templates = new StaticTemplates();
    private final AskRecovery askRecovery;
    private final ResetPassword resetPassword;
    private final HumanCheck humans;
    private final RequestCookie cookie;
    private final OneTimeCodes codes;
    private final NationalSite site;
    private final Clock clock;

    RecoverController(
            AskRecovery askRecovery,
            ResetPassword resetPassword,
            HumanCheck humans,
            RequestCookie cookie,
            @Registry OneTimeCodes codes,
            NationalSite site,
            Clock clock) {
        this.askRecovery = askRecovery;
        this.resetPassword = resetPassword;
        this.humans = humans;
        this.cookie = cookie;
        this.codes = codes;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    Answer form(@RequestParam(defaultValue = "") String by, HttpServletRequest request, Frame frame) {
        Puzzle puzzle = humans.puzzle(DEED, request.getRemoteAddr());
        return Answer.page(templates.accountRecover(
                new RecoverPage(frame, Address.Kind.of(by).word(), "", puzzle, "", "")));
    }

    @PostMapping
    Answer ask(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String puzzle,
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        Address.Kind kind = Address.Kind.of(by);
        String client = request.getRemoteAddr();
        Parsed<Address> parsed = Address.parse(kind, address);
        Address typed = parsed.optional().orElse(null);
        if (typed == null) {
            return again(frame, kind, address, client, Forms.problem(parsed), "");
        }
        return switch (humans.check(DEED, new HumanCheck.Answered(puzzle, number, client), kind)) {
            case HumanCheck.Outcome.Passed passed -> {
                askRecovery.ask(typed, passed.requestToken());
                cookie.write(response, passed.requestToken());
                yield Answer.seeOther(NEXT);
            }
            case HumanCheck.Outcome.Twice twice -> {
                cookie.write(response, twice.requestToken());
                yield Answer.seeOther(NEXT);
            }
            case HumanCheck.Outcome.Refused refused -> again(frame, kind, address, client, "", refused.problem());
        };
    }

    @GetMapping("/password")
    Answer password(HttpServletRequest request, Frame frame) {
        return Answer.page(templates.accountNewPassword(page(frame, request, "", "", "")));
    }

    @PostMapping("/password")
    Answer reset(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        String token = cookie.read(request);
        List<String> own = new ArrayList<>(List.of(document));
        resetPassword.named(token).ifPresent(named -> own.addAll(OwnWords.of(named)));
        String weak = PasswordRules.problem(password, again, PasswordRules.STUDENTS, own)
                .orElse("");
        if (!weak.isEmpty()) {
            return Answer.formAgain(templates.accountNewPassword(page(frame, request, document, weak, "")));
        }
        return switch (resetPassword.reset(token, code, document, password)) {
            case ResetPassword.Outcome.Reset reset -> {
                cookie.clear(response);
                yield Answer.seeOther("/registry/sign-in?done=password");
            }
            case ResetPassword.Outcome.Refused refused ->
                Answer.formAgain(
                        templates.accountNewPassword(page(frame, request, document, "", NewPasswordPage.REFUSED)));
            case ResetPassword.Outcome.NothingAsked nothing -> Answer.seeOther("/registry/recover");
        };
    }

    private Answer again(
            Frame frame, Address.Kind kind, String typed, String client, String addressProblem, String problem) {
        return Answer.formAgain(templates.accountRecover(
                new RecoverPage(frame, kind.word(), typed, humans.puzzle(DEED, client), addressProblem, problem)));
    }

    private NewPasswordPage page(
            Frame frame, HttpServletRequest request, String document, String weak, String problem) {
        return resetPassword
                .named(cookie.read(request))
                .map(address -> new NewPasswordPage(
                        frame,
                        address.masked(),
                        SendingQuota.of(codes.quota(address.comparisonKey()), clock.instant(), site.zone()),
                        document,
                        weak,
                        problem))
                .orElseGet(() -> new NewPasswordPage(frame, "", null, "", "", ""));
    }
}
