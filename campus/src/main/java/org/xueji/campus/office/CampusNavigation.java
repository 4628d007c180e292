package org.xueji.campus.office;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.platform.Door;
import org.xueji.platform.page.Menu;
import org.xueji.platform.page.MenuEntry;

/// The campus's menu (导航): one line for each entry, in the order of the process.
@Component
final class CampusNavigation implements Menu {
    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("首页", "/campus", Set.of()),
            new MenuEntry("核查通知", "/campus/notice", Set.of(Role.STUDENT)),
            new MenuEntry(
                    "核查工作", "/campus/campaigns", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR)),
            new MenuEntry("进度看板", "/campus/board", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("本班进度", "/campus/class", Set.of(Role.MONITOR)),
            new MenuEntry("名册导入", "/campus/roster", Set.of(Role.OFFICE, Role.COLLEGE)),
            new MenuEntry("学籍档案", "/campus/students", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("待批准的修改", "/campus/profile-requests", Set.of(Role.OFFICE, Role.COLLEGE)),
            new MenuEntry("增改基本信息", "/campus/profile", Set.of(Role.STUDENT)),
            new MenuEntry("学信核对情况", "/campus/registry-checks", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("信息比对", "/campus/comparison", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("学信档案核对", "/campus/registry-check", Set.of(Role.STUDENT)),
            new MenuEntry("本班学信核对", "/campus/registry-check/class", Set.of(Role.MONITOR)),
            new MenuEntry("我的学籍", "/campus/file", Set.of(Role.STUDENT)),
            new MenuEntry("核对登记表", "/campus/checklist", Set.of(Role.STUDENT)),
            new MenuEntry("班级核对", "/campus/class-checklist", Set.of(Role.MONITOR)),
            new MenuEntry("班级核对", "/campus/checklists", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("登记表打印", "/campus/forms", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("登记表上交", "/campus/class-papers", Set.of(Role.MONITOR)),
            new MenuEntry("收取台账", "/campus/collection", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("扫码接收", "/campus/collection/scan", Set.of(Role.OFFICE, Role.COLLEGE)),
            new MenuEntry("班长与密码", "/campus/monitors", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("教职工账号", "/campus/staff", Set.of(Role.SECURITY)),
            new MenuEntry("我的任务", "/campus/jobs", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new MenuEntry("我的账号", "/campus/account", Set.of()));

    private final University university;

    CampusNavigation(University university) {
        this.university = university;
    }

    @Override
    public Door door() {
        return Door.CAMPUS;
    }

    @Override
    public String heading() {
        return university.name();
    }

    @Override
    public List<MenuEntry> entries() {
        return ENTRIES;
    }
}
