package org.xueji.registry.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.templates.StaticTemplates;

/// What a student does on the national side and what to beware of (帮助), for strangers as well.
@Controller
@Allowed(Allowed.EVERYBODY)
class HelpController {
    private final StaticTemplates templates = new StaticTemplates();

    @GetMapping("/registry/help")
    Answer help(Frame frame) {
        return Answer.page(templates.accountHelp(new HelpPage(frame)));
    }
}
