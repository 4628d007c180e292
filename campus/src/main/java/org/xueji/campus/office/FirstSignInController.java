package org.xueji.campus.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SessionCookies;

/// A student's first sign-in.
@Controller
@RequestMapping("/campus/first-sign-in")
@Allowed(Allowed.EVERYBODY)
class FirstSignInController {
    private final StaticTemplates templates = new StaticTemplates();
    private final FirstSignIn firstSignIn;
    private final SessionCookies cookies;

    FirstSignInController(FirstSignIn firstSignIn, SessionCookies cookies) {
        this.firstSignIn = firstSignIn;
        this.cookies = cookies;
    }

    @GetMapping
    Answer form(Frame frame) {
        return Answer.page(templates.officeFirstSignIn(FirstSignInPage.blank(frame)));
    }

    @PostMapping
    Answer enter(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String digits,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            @RequestHeader(value = "User-Agent", defaultValue = "") String userAgent,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        String weak = new NewPassword(password, again)
                .problem(false, List.of(number, name, digits))
                .orElse("");
        if (!weak.isEmpty()) {
            return Answer.formAgain(
                    templates.officeFirstSignIn(new FirstSignInPage(frame, number, name, digits, "", weak)));
        }
        FirstSignIn.Proof proof = new FirstSignIn.Proof(number, name, digits);
        return switch (firstSignIn.enter(proof, password, userAgent, request.getRemoteAddr())) {
            case FirstSignIn.Outcome.Entered entered -> {
                cookies.write(response, Door.CAMPUS, entered.token());
                yield Answer.seeOther("/campus");
            }
            case FirstSignIn.Outcome.Refused refused ->
                Answer.formAgain(templates.officeFirstSignIn(
                        new FirstSignInPage(frame, number, name, digits, FirstSignInPage.REFUSED, "")));
        };
    }
}
