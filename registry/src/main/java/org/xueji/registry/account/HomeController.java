package org.xueji.registry.account;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.registry.templates.StaticTemplates;

/// The first page behind the registry's door.
@Controller
@Allowed(AccountPerson.STUDENT)
class HomeController {
    private final StaticTemplates templates = new StaticTemplates();
    private final AccountTable accounts;
    private final List<RegistryHomeCard> cards;

    HomeController(AccountTable accounts, ObjectProvider<RegistryHomeCard> cards) {
        this.accounts = accounts;
        this.cards = cards.orderedStream().toList();
    }

    @GetMapping("/registry")
    Answer home(AccountPerson student, Frame frame) {
        Account account = accounts.find(student.accountKey()).orElseThrow();
        List<Content> shown = cards.stream()
                .map(card -> card.forStudent(student))
                .flatMap(Optional::stream)
                .toList();
        return Answer.page(templates.accountHome(StudentHomePage.of(frame, account, shown)));
    }
}
