package org.xueji.registry.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.NextPage;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.Officers;
import org.xueji.registry.templates.StaticTemplates;
import org.xueji.standards.TypedText;

/// Signing in and out of supervision by number and password; the second factor comes next, always.
@Controller
@RequestMapping("/supervision")
class SignInController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Officers officers;
    private final Credentials credentials;
    private final Sessions sessions;
    private final SessionCookies cookies;

    SignInController(
            Officers officers, @Registry Credentials credentials, @Registry Sessions sessions, SessionCookies cookies) {
        this.officers = officers;
        this.credentials = credentials;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping("/sign-in")
    @Allowed(Allowed.EVERYBODY)
    Answer form(@RequestParam(defaultValue = "") String next, Visit visit, Frame frame) {
        NextPage then = NextPage.of(Door.SUPERVISION, next);
        return visit.completePerson().isPresent()
                ? Answer.seeOther(then.path())
                : Answer.page(templates.officeSignIn(new SignInPage(frame, then, "", "")));
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
        NextPage then = NextPage.of(Door.SUPERVISION, next);
        Optional<OfficerPerson> officer = officers.find(TypedText.compact(number));
        // The attempt is counted and costs a hash whether or not there is such an officer.
        boolean right = credentials.check(
                Door.SUPERVISION, officer.map(OfficerPerson::subject).orElse(""), password);
        if (!right || officer.isEmpty()) {
            return Answer.formAgain(templates.officeSignIn(new SignInPage(frame, then, number, SignInPage.REFUSED)));
        }
        cookies.write(response, Door.SUPERVISION, sessions.open(officer.get(), userAgent, request.getRemoteAddr()));
        return Answer.seeOther(then.after("/supervision/second-factor"));
    }

    @PostMapping("/sign-out")
    @Allowed(Allowed.FIRST_FACTOR)
    Answer leave(Visit visit, HttpServletResponse response) {
        sessions.end(visit.token());
        cookies.clear(response, Door.SUPERVISION);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Answer.seeOther("/supervision/sign-in");
    }
}
