package org.xueji.campus.office;

import java.util.List;
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
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// The own account: password and sessions.
@Controller
@RequestMapping("/campus/account")
@Allowed(Allowed.SIGNED_IN)
class AccountController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final University university;

    AccountController(ChangePassword changePassword, @Campus Sessions sessions, University university) {
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.university = university;
    }

    @GetMapping
    Answer account(@RequestParam(defaultValue = "") String done, Visit visit, Frame frame) {
        return Answer.page(templates.officeAccount(page(frame, visit, done.equals("password"), "", "")));
    }

    @PostMapping("/password")
    Answer change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Visit visit,
            Frame frame) {
        SignedInPerson person = visit.completePerson().orElseThrow();
        String weak = new NewPassword(password, again)
                .problem(person.needsSecondFactor(), List.of(person.subject(), person.displayName()))
                .orElse("");
        if (!weak.isEmpty()) {
            return Answer.formAgain(templates.officeAccount(page(frame, visit, false, "", weak)));
        }
        return changePassword.change(person, visit.token(), present, password)
                ? Answer.seeOther("/campus/account?done=password")
                : Answer.formAgain(templates.officeAccount(page(frame, visit, false, AccountPage.WRONG, "")));
    }

    @PostMapping("/sessions")
    Answer end(@RequestParam(defaultValue = "") String handle, Visit visit) {
        SignedInPerson person = visit.completePerson().orElseThrow();
        if (handle.isEmpty()) {
            sessions.endOthers(Door.CAMPUS, person.subject(), visit.token());
            return Answer.seeOther("/campus/account");
        }
        sessions.endByHandle(Door.CAMPUS, person.subject(), handle);
        return Answer.seeOther("/campus/account");
    }

    private AccountPage page(Frame frame, Visit visit, boolean done, String wrong, String weak) {
        return AccountPage.of(frame, visit, sessions, university.zone(), done, wrong, weak);
    }
}
