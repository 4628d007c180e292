package org.xueji.app.rehearsal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.app.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The authenticator of the invented staff; there is no such page outside a rehearsal.
@Controller
@OnSide("")
@Allowed(Allowed.EVERYBODY)
class AuthenticatorController {
    private static final int STEP = 30;

    private final StaticTemplates templates = new StaticTemplates();
    private final RehearsalDesk desk;
    private final Clock clock;

    AuthenticatorController(RehearsalDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/rehearsal/authenticator")
    Answer codes(Frame frame, HttpServletResponse response) {
        int left = STEP - (int) (clock.instant().getEpochSecond() % STEP);
        response.setHeader("Refresh", Integer.toString(left));
        response.setHeader("Cache-Control", "no-store");
        return Answer.page(templates.frontAuthenticator(new AuthenticatorPage(frame, desk.codes(), left)));
    }
}
