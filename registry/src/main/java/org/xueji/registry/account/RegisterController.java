package org.xueji.registry.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.PasswordRules;
import org.xueji.registry.templates.StaticTemplates;
import org.xueji.standards.Parsed;

/// Registering by phone number or by e-mail address.
@Controller
@RequestMapping("/registry/register")
@Allowed(Allowed.EVERYBODY)
class RegisterController {
    private static final String DEED = "register";
    private static final String NEXT = "/registry/activate";

    private final StaticTemplates templates = new StaticTemplates();
    private final Register register;
    private final Activate activate;
    private final HumanCheck humans;
    private final RequestCookie cookie;

    RegisterController(Register register, Activate activate, HumanCheck humans, RequestCookie cookie) {
        this.register = register;
        this.activate = activate;
        this.humans = humans;
        this.cookie = cookie;
    }

    @GetMapping
    Answer form(@RequestParam(defaultValue = "") String by, HttpServletRequest request, Frame frame) {
        Puzzle puzzle = humans.puzzle(DEED, request.getRemoteAddr());
        return Answer.page(templates.accountRegister(RegisterPage.blank(frame, Address.Kind.of(by), puzzle)));
    }

    @PostMapping
    Answer take(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
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
            return again(frame, kind, address, client, Forms.problem(parsed), "", "");
        }
        String weak = PasswordRules.problem(password, again, PasswordRules.STUDENTS, OwnWords.of(typed))
                .orElse("");
        if (!weak.isEmpty()) {
            return again(frame, kind, address, client, "", weak, "");
        }
        return switch (humans.check(DEED, new HumanCheck.Answered(puzzle, number, client), kind)) {
            case HumanCheck.Outcome.Passed passed -> {
                register.register(typed, password, passed.requestToken());
                cookie.write(response, passed.requestToken());
                yield Answer.seeOther(NEXT);
            }
            case HumanCheck.Outcome.Twice twice -> {
                boolean same = activate.waiting(twice.requestToken())
                        .filter(waiting -> waiting.address().equals(typed))
                        .isPresent();
                if (!same) {
                    yield again(frame, kind, address, client, "", "", "内容有改动，请核对后再提交一次。");
                }
                cookie.write(response, twice.requestToken());
                yield Answer.seeOther(NEXT);
            }
            case HumanCheck.Outcome.Refused refused -> again(frame, kind, address, client, "", "", refused.problem());
        };
    }

    private Answer again(
            Frame frame,
            Address.Kind kind,
            String typed,
            String client,
            String addressProblem,
            String passwordProblem,
            String problem) {
        Puzzle puzzle = humans.puzzle(DEED, client);
        return Answer.formAgain(templates.accountRegister(
                new RegisterPage(frame, kind.word(), typed, puzzle, addressProblem, passwordProblem, problem)));
    }
}
