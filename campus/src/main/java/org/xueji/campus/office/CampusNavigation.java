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
    private static final String[] OFFICES = {Role.OFFICE, Role.COLLEGE};
    private static final String[] EVERYBODY = {Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR};
    private static final String OWN = "我的核查";
    private static final String CLASS = "班长";
    private static final String CAMPAIGN = "核查";
    private static final String RECORDS = "名册与档案";
    private static final String CHECKS = "核对";
    private static final String FORMS = "登记表";
    private static final String ACCOUNTS = "账号";

    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry("首页", "/campus", Set.of()),
            entry(OWN, "核查通知", "/campus/notice", Role.STUDENT),
            entry(OWN, "增改基本信息", "/campus/profile", Role.STUDENT),
            entry(OWN, "学信档案核对", "/campus/registry-check", Role.STUDENT),
            entry(OWN, "核对登记表", "/campus/checklist", Role.STUDENT),
            entry(OWN, "我的学籍", "/campus/file", Role.STUDENT),
            entry(CLASS, "本班进度", "/campus/class", Role.MONITOR),
            entry(CLASS, "本班学信核对", "/campus/registry-check/class", Role.MONITOR),
            entry(CLASS, "班级核对", "/campus/class-checklist", Role.MONITOR),
            entry(CLASS, "登记表上交", "/campus/class-papers", Role.MONITOR),
            entry(CAMPAIGN, "核查工作", "/campus/campaigns", Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR),
            entry(CAMPAIGN, "进度看板", "/campus/board", EVERYBODY),
            entry(CAMPAIGN, "我的任务", "/campus/jobs", EVERYBODY),
            entry(RECORDS, "名册导入", "/campus/roster", OFFICES),
            entry(RECORDS, "学籍档案", "/campus/students", EVERYBODY),
            entry(RECORDS, "待批准的修改", "/campus/profile-requests", OFFICES),
            entry(CHECKS, "学信核对情况", "/campus/registry-checks", EVERYBODY),
            entry(CHECKS, "信息比对", "/campus/comparison", EVERYBODY),
            entry(CHECKS, "班级核对", "/campus/checklists", EVERYBODY),
            entry(FORMS, "登记表打印", "/campus/forms", EVERYBODY),
            entry(FORMS, "收取台账", "/campus/collection", EVERYBODY),
            entry(FORMS, "扫码接收", "/campus/collection/scan", OFFICES),
            entry(ACCOUNTS, "班长与密码", "/campus/monitors", EVERYBODY),
            entry(ACCOUNTS, "教职工账号", "/campus/staff", Role.SECURITY),
            new MenuEntry("我的账号", "/campus/account", Set.of(), ACCOUNTS));

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

    private static MenuEntry entry(String group, String label, String path, String... roles) {
        return new MenuEntry(label, path, Set.of(roles), group);
    }
}
