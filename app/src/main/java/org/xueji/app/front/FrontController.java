package org.xueji.app.front;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xueji.app.rehearsal.RehearsalDesk;
import org.xueji.app.templates.StaticTemplates;
import org.xueji.platform.Door;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Menu;
import org.xueji.platform.sending.Catcher;
import org.xueji.platform.signin.Allowed;

/// The first page of all.
@Controller
@Allowed(Allowed.EVERYBODY)
class FrontController {
    private final StaticTemplates templates = new StaticTemplates();
    private final List<Menu> menus;
    private final ObjectProvider<RehearsalDesk> desk;
    private final ObjectProvider<Catcher> catcher;

    FrontController(List<Menu> menus, ObjectProvider<RehearsalDesk> desk, ObjectProvider<Catcher> catcher) {
        this.menus = menus;
        this.desk = desk;
        this.catcher = catcher;
    }

    @GetMapping("/")
    Answer front(Frame frame) {
        RehearsalDesk told = desk.getIfAvailable();
        return Answer.page(templates.frontFront(new FrontPage(
                frame,
                Arrays.stream(Door.values())
                        .flatMap(door -> menus.stream().filter(menu -> menu.door() == door))
                        .map(menu -> new FrontPage.Way(menu.door(), menu.heading()))
                        .toList(),
                told == null ? null : told.state(),
                told == null ? List.of() : told.signIns(),
                catcher.getIfAvailable() != null)));
    }
}
