package org.xueji.campus.office;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.Campus;
import org.xueji.campus.University;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SecondFactor;
import org.xueji.platform.signin.SessionCookies;
import org.xueji.platform.signin.Visit;

/// The second factor of staff: tying an authenticator the first time, its code every time.
@Controller
@RequestMapping("/campus/second-factor")
@Allowed(Allowed.FIRST_FACTOR)
class SecondFactorController {
    private final StaticTemplates templates = new StaticTemplates();
    private final SecondFactor factor;
    private final SetUpSecondFactor setUp;
    private final GiveSecondFactor give;
    private final SessionCookies cookies;
    private final FreshFactorInterceptor fresh;
    private final University university;

    SecondFactorController(
            @Campus SecondFactor factor,
            SetUpSecondFactor setUp,
            GiveSecondFactor give,
            SessionCookies cookies,
            FreshFactorInterceptor fresh,
            University university) {
        this.factor = factor;
        this.setUp = setUp;
        this.give = give;
        this.cookies = cookies;
        this.fresh = fresh;
        this.university = university;
    }

    @GetMapping
    Answer form(@RequestParam(defaultValue = "") String next, Staff staff, Visit visit, Frame frame) {
        if (visit.completePerson().isPresent() && fresh.isFresh(visit)) {
            return Answer.seeOther(NextPage.of(next).path());
        }
        return factor.isSetUp(Door.CAMPUS, staff.subject())
                ? Answer.page(templates.officeSecondFactor(new SecondFactorPage(frame, NextPage.of(next), "")))
                : Answer.page(
                        templates.officeAuthenticator(authenticator(frame, next, staff, SecondFactor.newSecret(), "")));
    }

    @PostMapping
    Answer give(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Staff staff,
            Visit visit,
            HttpServletResponse response,
            Frame frame) {
        return answer(give.give(staff, visit, code), "", next, staff, response, frame);
    }

    @PostMapping("/authenticator")
    Answer setUp(
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Staff staff,
            Visit visit,
            HttpServletResponse response,
            Frame frame) {
        return answer(setUp.setUp(staff, visit, secret, code), secret, next, staff, response, frame);
    }

    private Answer answer(
            SecondFactorOutcome outcome,
            String secret,
            String next,
            Staff staff,
            HttpServletResponse response,
            Frame frame) {
        NextPage then = NextPage.of(next);
        return switch (outcome) {
            case SecondFactorOutcome.Entered entered -> {
                cookies.write(response, Door.CAMPUS, entered.token());
                yield Answer.seeOther(then.path());
            }
            case SecondFactorOutcome.AlreadySetUp already -> Answer.seeOther(then.after("/campus/second-factor"));
            case SecondFactorOutcome.NoTriesLeft none ->
                Answer.formAgain(
                        templates.officeSecondFactor(new SecondFactorPage(frame, then, SecondFactorPage.REST)));
            case SecondFactorOutcome.WrongCode wrong ->
                secret.isEmpty()
                        ? Answer.formAgain(
                                templates.officeSecondFactor(new SecondFactorPage(frame, then, SecondFactorPage.WRONG)))
                        : Answer.formAgain(templates.officeAuthenticator(
                                authenticator(frame, next, staff, secret, SecondFactorPage.WRONG)));
        };
    }

    private AuthenticatorPage authenticator(Frame frame, String next, Staff staff, String secret, String problem) {
        String address = SecondFactor.keyAddress(university.name(), staff.staffNumber(), secret);
        return new AuthenticatorPage(frame, NextPage.of(next), QrPicture.svg(address, "动态口令二维码"), secret, problem);
    }
}
