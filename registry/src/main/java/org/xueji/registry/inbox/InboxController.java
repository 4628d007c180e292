package org.xueji.registry.inbox;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.registry.NationalSite;
import org.xueji.registry.templates.StaticTemplates;

/// The student's inbox; opening a message is a POST, because it marks the message as read.
@Controller
@RequestMapping("/registry/inbox")
@Allowed(Allowed.SIGNED_IN)
class InboxController {
    private final StaticTemplates templates = new StaticTemplates();
    private final Inbox inbox;
    private final InboxTable messages;
    private final NationalSite site;

    InboxController(Inbox inbox, InboxTable messages, NationalSite site) {
        this.inbox = inbox;
        this.messages = messages;
        this.site = site;
    }

    @GetMapping
    Answer list(@RequestParam(defaultValue = "") String after, SignedInPerson person, Frame frame) {
        List<InboxTable.Received> received = messages.page(person.subject(), after, InboxPage.SIZE + 1);
        return Answer.page(templates.inboxList(
                InboxPage.of(frame, inbox.unread(person.subject()), received, after.isEmpty(), site.zone())));
    }

    @GetMapping("/{key}")
    Answer message(@PathVariable String key, SignedInPerson person, Frame frame) {
        return messages.find(person.subject(), key)
                .map(received -> Answer.page(templates.inboxMessage(MessagePage.of(frame, received, site.zone()))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/{key}")
    Answer open(@PathVariable String key, SignedInPerson person) {
        if (messages.find(person.subject(), key).isEmpty()) {
            return Answer.notFound();
        }
        inbox.read(person.subject(), key);
        return Answer.seeOther("/registry/inbox/" + key);
    }

    @PostMapping
    Answer readAll(SignedInPerson person) {
        inbox.readAll(person.subject());
        return Answer.seeOther("/registry/inbox");
    }
}
