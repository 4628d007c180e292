package org.xueji.campus.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.Campus;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.NextPage;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;

/// Signing in and out by number and password, for students and staff.
@Controller
@RequestMapping("/campus")
class SignInController {
    private final StaticTemplates templates = new StaticTemplates();
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookies cookies;

    SignInController(SignIn signIn, @Campus Sessions sessions, SessionCookies cookies) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping("/sign-in")
    @Allowed(Allowed.EVERYBODY)
    Answer form(@RequestParam(defaultValue = "") String next, Visit visit, Frame frame) {
        if (visit.completePerson().isPresent()) {
            return Answer.seeOther(NextPage.of(Door.CAMPUS, next).path());
        }
        return Answer.page(templates.officeSignIn(new SignInPage(frame, NextPage.of(Door.CAMPUS, next), "", "")));
    }

    @PostMapping("/sign-in")
    @Allowed(Allowed.EVERYBODY)
    Answer enter(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            @RequestHeader(value = "User-Agent", defaultValue = "") String userAgent,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        NextPage then = NextPage.of(Door.CAMPUS, next);
        return switch (signIn.signIn(number, password, userAgent, request.getRemoteAddr())) {
            case SignIn.Outcome.Entered entered -> {
                cookies.write(response, Door.CAMPUS, entered.token());
                yield Answer.seeOther(
                        entered.person().needsSecondFactor() ? then.after("/campus/second-factor") : then.path());
            }
            case SignIn.Outcome.Refused refused ->
                Answer.formAgain(templates.officeSignIn(new SignInPage(frame, then, number, SignInPage.REFUSED)));
        };
    }

    @PostMapping("/sign-out")
    @Allowed(Allowed.FIRST_FACTOR)
    Answer leave(Visit visit, HttpServletResponse response) {
        sessions.end(visit.token());
        cookies.clear(response, Door.CAMPUS);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Answer.seeOther("/campus/sign-in");
    }
}
