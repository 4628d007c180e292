package org.xueji.platform.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.QrPicture;
import org.xueji.platform.templates.StaticTemplates;

/// The pages of staff's second factor: tying an authenticator the first time, its code every time.
///
/// A door's controller extends it at `/…/second-factor` and allows [Allowed#FIRST_FACTOR].
public abstract class SecondFactorPages {
    private final StaticTemplates templates = new StaticTemplates();
    private final SecondFactorEntry entry;
    private final SessionCookies cookies;
    private final Clock clock;
    private final String issuer;

    /// @param issuer what the authenticator app calls this installation
    protected SecondFactorPages(SecondFactorEntry entry, SessionCookies cookies, Clock clock, String issuer) {
        this.entry = entry;
        this.cookies = cookies;
        this.clock = clock;
        this.issuer = issuer;
    }

    @GetMapping
    Answer form(@RequestParam(defaultValue = "") String next, Visit visit, Frame frame) {
        SignedInPerson person = staff(visit);
        NextPage then = NextPage.of(person.door(), next);
        if (visit.completePerson().isPresent() && FreshFactorInterceptor.isFresh(visit, clock.instant())) {
            return Answer.seeOther(then.path());
        }
        return entry.isSetUp(person)
                ? Answer.page(templates.signinSecondFactor(new SecondFactorPage(frame, then, "")))
                : Answer.page(templates.signinAuthenticator(
                        authenticator(frame, then, person, SecondFactor.newSecret(), "")));
    }

    @PostMapping
    Answer give(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletResponse response,
            Frame frame) {
        SignedInPerson person = staff(visit);
        return answer(entry.give(person, visit, code), "", next, person, response, frame);
    }

    @PostMapping("/authenticator")
    Answer setUp(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletResponse response,
            Frame frame) {
        SignedInPerson person = staff(visit);
        // What is no secret of ours is not drawn again, it gives way to a new one.
        String shown = SecondFactorEntry.isSecret(secret) ? secret : SecondFactor.newSecret();
        return answer(entry.setUp(person, visit, secret, code), shown, next, person, response, frame);
    }

    private Answer answer(
            SecondFactorOutcome outcome,
            String secret,
            String next,
            SignedInPerson person,
            HttpServletResponse response,
            Frame frame) {
        NextPage then = NextPage.of(person.door(), next);
        return switch (outcome) {
            case SecondFactorOutcome.Entered entered -> {
                cookies.write(response, person.door(), entered.token());
                yield Answer.seeOther(then.path());
            }
            case SecondFactorOutcome.AlreadySetUp already ->
                Answer.seeOther(then.after(person.door().path() + "/second-factor"));
            case SecondFactorOutcome.NoTriesLeft none ->
                Answer.formAgain(
                        templates.signinSecondFactor(new SecondFactorPage(frame, then, SecondFactorPage.REST)));
            case SecondFactorOutcome.WrongCode wrong ->
                secret.isEmpty()
                        ? Answer.formAgain(
                                templates.signinSecondFactor(new SecondFactorPage(frame, then, SecondFactorPage.WRONG)))
                        : Answer.formAgain(templates.signinAuthenticator(
                                authenticator(frame, then, person, secret, SecondFactorPage.WRONG)));
        };
    }

    private AuthenticatorPage authenticator(
            Frame frame, NextPage then, SignedInPerson person, String secret, String problem) {
        String number = person.subject().substring(person.subject().indexOf(':') + 1);
        String address = SecondFactor.keyAddress(issuer, number, secret);
        return new AuthenticatorPage(frame, then, QrPicture.svg(address, "动态口令二维码"), secret, problem);
    }

    private static SignedInPerson staff(Visit visit) {
        SignedInPerson person = Objects.requireNonNull(visit.entered()).person();
        if (!person.needsSecondFactor()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return person;
    }
}
