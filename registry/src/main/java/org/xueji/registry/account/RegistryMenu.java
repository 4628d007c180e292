package org.xueji.registry.account;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.page.Menu;
import org.xueji.platform.page.MenuEntry;

/// The student's menu on the national side (导航), in the order of the notice's steps.
@Component
final class RegistryMenu implements Menu {
    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("首页", "/registry", Set.of()),
            new MenuEntry("学信档案", "/registry/archive", Set.of()),
            new MenuEntry("收件箱", "/registry/inbox", Set.of()),
            new MenuEntry("我的账号", "/registry/account", Set.of()));

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
}
