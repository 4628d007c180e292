package org.xueji.campus.office;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// The Chinese words for roles (角色名称).
public final class RoleName {
    private static final Map<String, String> WORDS = Map.of(
            Role.STUDENT, "学生",
            Role.MONITOR, "班长",
            Role.COUNSELLOR, "辅导员",
            Role.COLLEGE, "学院办公室",
            Role.OFFICE, "教务处",
            Role.AUDITOR, "审计员",
            Role.SYSTEM, "系统管理员",
            Role.SECURITY, "安全管理员");

    private RoleName() {}

    /// The word for a role.
    public static String of(String role) {
        return WORDS.getOrDefault(role, role);
    }

    /// The words for many, in the order of the pages.
    public static String of(Collection<String> roles) {
        return Assignment.STAFF_ROLES.stream()
                .filter(roles::contains)
                .map(RoleName::of)
                .collect(Collectors.joining("、"));
    }
}
