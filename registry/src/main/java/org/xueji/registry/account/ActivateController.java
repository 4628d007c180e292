package org.xueji.registry.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.xueji.platform.signin.OneTimeCodes;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;
import org.xueji.registry.templates.StaticTemplates;

/// Activating a registration by its code, in the browser that asked for it.
@Controller
@RequestMapping("/registry/activate")
@Allowed(Allowed.EVERYBODY)
class ActivateController {
    private static final String DEED = "activate";

    private final StaticTemplates templates = new StaticTemplates();
    private final Activate activate;
    private final SendActivation sendActivation;
    private final HumanCheck humans;
    private final OneTimeCodes codes;
    private final Sessions sessions;
    private final SessionCookies sessionCookies;
    private final RequestCookie cookie;
    private final NationalSite site;
    private final Clock clock;

    ActivateController(
            Activate activate,
            SendActivation sendActivation,
            HumanCheck humans,
            @Registry OneTimeCodes codes,
            @Registry Sessions sessions,
            SessionCookies sessionCookies,
            RequestCookie cookie,
            NationalSite site,
            Clock clock) {
        this.activate = activate;
        this.sendActivation = sendActivation;
        this.humans = humans;
        this.codes = codes;
        this.sessions = sessions;
        this.sessionCookies = sessionCookies;
        this.cookie = cookie;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    Answer form(HttpServletRequest request, Visit visit, Frame frame) {
        if (visit.completePerson().isPresent()) {
            return Answer.seeOther("/registry");
        }
        return Answer.page(templates.accountActivate(page(frame, request, "", "")));
    }

    @PostMapping
    Answer byCode(
            @RequestParam(defaultValue = "") String code,
            @RequestHeader(value = "User-Agent", defaultValue = "") String userAgent,
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame) {
        return switch (activate.byCode(cookie.read(request), code)) {
            case Activate.Outcome.Activated activated -> {
                cookie.clear(response);
                String token = sessions.open(activated.person(), userAgent, request.getRemoteAddr());
                sessionCookies.write(response, Door.REGISTRY, token);
                yield Answer.seeOther("/registry");
            }
            case Activate.Outcome.Refused refused ->
                Answer.formAgain(templates.accountActivate(page(frame, request, ActivatePage.REFUSED, "")));
            case Activate.Outcome.NothingWaiting nothing -> Answer.seeOther("/registry/activate");
            case Activate.Outcome.AddressTaken taken ->
                Answer.conflict(templates.accountAddressTaken(AddressTakenPage.of(frame, taken.address())));
        };
    }

    @PostMapping("/resend")
    Answer again(
            @RequestParam(defaultValue = "") String puzzle,
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            Frame frame) {
        String token = cookie.read(request);
        RegistrationTable.Registration waiting = activate.waiting(token).orElse(null);
        if (waiting == null) {
            return Answer.seeOther("/registry/activate");
        }
        HumanCheck.Answered answered = new HumanCheck.Answered(puzzle, number, request.getRemoteAddr());
        return switch (humans.check(DEED, answered, waiting.address().kind())) {
            case HumanCheck.Outcome.Passed passed -> {
                sendActivation.again(token);
                yield Answer.seeOther("/registry/activate");
            }
            case HumanCheck.Outcome.Twice twice -> Answer.seeOther("/registry/activate");
            case HumanCheck.Outcome.Refused refused ->
                Answer.formAgain(templates.accountActivate(page(frame, request, "", refused.problem())));
        };
    }

    private ActivatePage page(Frame frame, HttpServletRequest request, String problem, String sendingProblem) {
        Puzzle puzzle = humans.puzzle(DEED, request.getRemoteAddr());
        return activate.waiting(cookie.read(request))
                .map(waiting -> new ActivatePage(
                        frame,
                        waiting.address().kind() == Address.Kind.PHONE,
                        waiting.address().masked(),
                        SendingQuota.of(codes.quota(waiting.address().comparisonKey()), clock.instant(), site.zone()),
                        puzzle,
                        problem,
                        sendingProblem))
                .orElseGet(() -> new ActivatePage(frame, false, "", null, puzzle, "", ""));
    }
}
