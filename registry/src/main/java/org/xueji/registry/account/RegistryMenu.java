package org.xueji.registry.account;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.page.Menu;
import org.xueji.platform.page.MenuEntry;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.registry.inbox.Inbox;

/// The student's menu on the national side (导航), in the order of the notice's steps; the inbox shows what is unread.
@Component
final class RegistryMenu implements Menu {
    private static final String INBOX = "/registry/inbox";
    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("首页", "/registry", Set.of()),
            new MenuEntry("学信档案", "/registry/archive", Set.of()),
            new MenuEntry("收件箱", INBOX, Set.of()),
            new MenuEntry("我的账号", "/registry/account", Set.of()),
            new MenuEntry("帮助", "/registry/help", Set.of()));

    private final Inbox inbox;

    RegistryMenu(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Door door() {
        return Door.REGISTRY;
    }

    @Override
    public String heading() {
        return "学籍档案平台";
    }

    @Override
    public List<MenuEntry> entries() {
        return ENTRIES;
    }

    @Override
    public List<MenuEntry> of(SignedInPerson person) {
        int unread = inbox.unread(person.subject());
        if (unread == 0) {
            return ENTRIES;
        }
        String label = "收件箱（" + (unread > 99 ? "99+" : String.valueOf(unread)) + "）";
        return ENTRIES.stream()
                .map(entry -> entry.path().equals(INBOX) ? new MenuEntry(label, INBOX, Set.of()) : entry)
                .toList();
    }
}
