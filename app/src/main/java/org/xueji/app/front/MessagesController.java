package org.xueji.app.front;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.app.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.sending.Catcher;
import org.xueji.platform.signin.Allowed;

/// Mail and SMS that were caught instead of sent; there is no such page where they really leave.
@Controller
@Allowed(Allowed.EVERYBODY)
class MessagesController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ObjectProvider<Catcher> catcher;
    private final ZoneId zone;

    MessagesController(ObjectProvider<Catcher> catcher, @Value("${xueji.university.zone:Asia/Shanghai}") ZoneId zone) {
        this.catcher = catcher;
        this.zone = zone;
    }

    @GetMapping("/messages")
    Answer messages(
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "1") int page,
            Frame frame,
            HttpServletResponse response) {
        Catcher caught = catcher.getIfAvailable();
        if (caught == null) {
            return Answer.notFound();
        }
        response.setHeader("Cache-Control", "no-store");
        List<Catcher.Caught> found = caught.caught().stream()
                .filter(message -> message.recipient().contains(recipient.strip()))
                .toList();
        return Answer.page(templates.frontMessages(MessagesPage.of(frame, recipient, page, found, zone)));
    }
}
