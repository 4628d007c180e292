package org.xueji.campus.office;

import java.util.List;
import java.util.Set;
import org.xueji.platform.signin.SignedInPerson;

/// The campus's menu (导航): one line for each entry, in the order of the process.
public final class CampusNavigation {
    /// An entry and the roles that see it; [org.xueji.platform.signin.Allowed] on the route is what protects it.
    public record Entry(String label, String path, Set<String> roles) {}

    static final List<Entry> ENTRIES = List.of(
            new Entry("首页", "/campus", Set.of()),
            new Entry("核查通知", "/campus/notice", Set.of(Role.STUDENT)),
            new Entry("核查工作", "/campus/campaigns", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR, Role.AUDITOR)),
            new Entry("名册导入", "/campus/roster", Set.of(Role.OFFICE, Role.COLLEGE)),
            new Entry("学籍档案", "/campus/students", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new Entry("我的学籍", "/campus/file", Set.of(Role.STUDENT)),
            new Entry("班长与密码", "/campus/monitors", Set.of(Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR)),
            new Entry("教职工账号", "/campus/staff", Set.of(Role.SECURITY)),
            new Entry("我的账号", "/campus/account", Set.of()));

    private CampusNavigation() {}

    /// What somebody sees of the menu; an entry without roles is everybody's.
    public static List<Entry> of(SignedInPerson person) {
        return ENTRIES.stream()
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(person.roles()::contains))
                .toList();
    }
}
