package org.xueji.registry.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.NextPage;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.Registry;
import org.xueji.registry.templates.StaticTemplates;

/// Signing in and out.
@Controller
@RequestMapping("/registry")
class SignInController {
    private final StaticTemplates templates = new StaticTemplates();
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookies cookies;

    SignInController(SignIn signIn, @Registry Sessions sessions, SessionCookies cookies) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping("/sign-in")
    @Allowed(Allowed.EVERYBODY)
    Answer form(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Frame frame) {
        NextPage then = NextPage.of(Door.REGISTRY, next);
        if (visit.completePerson().isPresent()) {
            return Answer.seeOther(then.path());
        }
        return Answer.page(
                templates.accountSignIn(new StudentSignInPage(frame, then, "", StudentSignInPage.words(done), "")));
    }

    @PostMapping("/sign-in")
    @Allowed(Allowed.EVERYBODY)
    Answer enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            @RequestHeader(value = "User-Agent", defaultValue = "") String userAgent,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        NextPage then = NextPage.of(Door.REGISTRY, next);
        return switch (signIn.signIn(name, password, userAgent, request.getRemoteAddr())) {
            case SignIn.Outcome.Entered entered -> {
                cookies.write(response, Door.REGISTRY, entered.token());
                yield Answer.seeOther(then.path());
            }
            case SignIn.Outcome.Refused refused ->
                Answer.formAgain(templates.accountSignIn(
                        new StudentSignInPage(frame, then, name, "", StudentSignInPage.REFUSED)));
        };
    }

    @PostMapping("/sign-out")
    @Allowed(Allowed.SIGNED_IN)
    Answer leave(Visit visit, HttpServletResponse response) {
        sessions.end(visit.token());
        cookies.clear(response, Door.REGISTRY);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Answer.seeOther("/registry/sign-in");
    }
}
