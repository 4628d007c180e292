package org.xueji.registry.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.PasswordRules;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.NationalSite;
import org.xueji.registry.Registry;
import org.xueji.registry.templates.StaticTemplates;

/// The own account: user name, password, open sessions.
@Controller
@RequestMapping("/registry/account")
@Allowed(AccountPerson.STUDENT)
class AccountController {
    private final StaticTemplates templates = new StaticTemplates();
    private final AccountTable accounts;
    private final ChangePassword changePassword;
    private final ChooseUserName chooseUserName;
    private final Sessions sessions;
    private final NationalSite site;

    AccountController(
            AccountTable accounts,
            ChangePassword changePassword,
            ChooseUserName chooseUserName,
            @Registry Sessions sessions,
            NationalSite site) {
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.chooseUserName = chooseUserName;
        this.sessions = sessions;
        this.site = site;
    }

    @GetMapping
    Answer show(@RequestParam(defaultValue = "") String done, AccountPerson student, Visit visit, Frame frame) {
        return Answer.page(
                templates.accountAccount(page(student, visit, frame, done, StudentAccountPage.Problem.NONE)));
    }

    @PostMapping("/user-name")
    Answer choose(@RequestParam(defaultValue = "") String userName, AccountPerson student, Visit visit, Frame frame) {
        return switch (chooseUserName.choose(student.accountKey(), userName)) {
            case CHOSEN -> {
                sessions.personChanged(Door.REGISTRY, student.accountKey());
                yield Answer.seeOther("/registry/account?done=user-name");
            }
            case UNFIT ->
                again(
                        student,
                        visit,
                        frame,
                        new StudentAccountPage.Problem(userName, StudentAccountPage.UNFIT, "", ""));
            case TAKEN ->
                again(
                        student,
                        visit,
                        frame,
                        new StudentAccountPage.Problem(userName, StudentAccountPage.TAKEN, "", ""));
        };
    }

    @PostMapping("/password")
    Answer change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            AccountPerson student,
            Visit visit,
            Frame frame) {
        Account account = account(student);
        String weak = PasswordRules.problem(password, again, PasswordRules.STUDENTS, OwnWords.of(account))
                .orElse("");
        if (!weak.isEmpty()) {
            return again(student, visit, frame, new StudentAccountPage.Problem("", "", "", weak));
        }
        return changePassword.change(account, visit.token(), present, password)
                ? Answer.seeOther("/registry/account?done=password")
                : again(student, visit, frame, new StudentAccountPage.Problem("", "", StudentAccountPage.WRONG, ""));
    }

    @PostMapping("/sessions")
    Answer end(@RequestParam(defaultValue = "") String handle, AccountPerson student, Visit visit) {
        if (handle.isEmpty()) {
            sessions.endOthers(Door.REGISTRY, student.accountKey(), visit.token());
            return Answer.seeOther("/registry/account");
        }
        sessions.endByHandle(Door.REGISTRY, student.accountKey(), handle);
        return Answer.seeOther("/registry/account");
    }

    private Answer again(AccountPerson student, Visit visit, Frame frame, StudentAccountPage.Problem problem) {
        return Answer.formAgain(templates.accountAccount(page(student, visit, frame, "", problem)));
    }

    private StudentAccountPage page(
            AccountPerson student, Visit visit, Frame frame, String done, StudentAccountPage.Problem problem) {
        return StudentAccountPage.of(frame, account(student), visit, sessions, site.zone(), done, problem);
    }

    private Account account(AccountPerson student) {
        return accounts.find(student.accountKey()).orElseThrow();
    }
}
