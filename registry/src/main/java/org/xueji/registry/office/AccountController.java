package org.xueji.registry.office;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.PasswordRules;
import org.xueji.platform.signin.Sessions;
import org.xueji.platform.signin.Visit;
import org.xueji.registry.Registry;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.templates.StaticTemplates;

/// The own account of an officer: the password; every other session ends when it changes.
@Controller
@RequestMapping("/supervision/account")
@Allowed(Allowed.SIGNED_IN)
class AccountController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Credentials credentials;
    private final Sessions sessions;

    AccountController(@Registry Credentials credentials, @Registry Sessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @GetMapping
    Answer account(OfficerPerson officer, Frame frame) {
        return Answer.page(templates.officeAccount(new AccountPage(frame, officer.officerNumber(), "", "")));
    }

    @PostMapping("/password")
    Answer change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            OfficerPerson officer,
            Visit visit,
            Frame frame) {
        String weak = PasswordRules.problem(
                        password, again, PasswordRules.STAFF, List.of(officer.officerNumber(), officer.name()))
                .orElse("");
        String wrong = weak.isEmpty() && !credentials.check(Door.SUPERVISION, officer.subject(), present)
                ? AccountPage.WRONG
                : "";
        if (!weak.isEmpty() || !wrong.isEmpty()) {
            return Answer.formAgain(
                    templates.officeAccount(new AccountPage(frame, officer.officerNumber(), wrong, weak)));
        }
        credentials.change(Door.SUPERVISION, officer.subject(), password);
        sessions.endOthers(Door.SUPERVISION, officer.subject(), visit.token());
        return Answer.seeOther("/supervision/account", "密码已修改，其他设备上的登录已全部退出。");
    }
}
