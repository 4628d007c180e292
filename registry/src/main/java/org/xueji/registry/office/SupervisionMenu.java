package org.xueji.registry.office;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.page.Menu;
import org.xueji.platform.page.MenuEntry;
import org.xueji.registry.institution.OfficerRole;

/// The officers' menu (导航), in the order of the process.
@Component
final class SupervisionMenu implements Menu {
    private static final Set<String> INSTITUTION = Set.of(OfficerRole.INSTITUTION);
    private static final Set<String> SECURITY = Set.of(OfficerRole.SECURITY);
    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("首页", "/supervision", Set.of()),
            new MenuEntry("新生数据上报", "/supervision/uploads", INSTITUTION),
            new MenuEntry("新生学籍注册", "/supervision/freshmen", INSTITUTION),
            new MenuEntry("图像校对", "/supervision/photos", INSTITUTION),
            new MenuEntry("学籍核查情况", "/supervision/checks", INSTITUTION),
            new MenuEntry("院校", "/supervision/institutions", SECURITY),
            new MenuEntry("管理员账号", "/supervision/officers", SECURITY),
            new MenuEntry("我的任务", "/supervision/jobs", INSTITUTION),
            new MenuEntry("我的账号", "/supervision/account", Set.of()));

    @Override
    public Door door() {
        return Door.SUPERVISION;
    }

    @Override
    public String heading() {
        return "学籍学历信息管理平台";
    }

    @Override
    public List<MenuEntry> entries() {
        return ENTRIES;
    }
}
