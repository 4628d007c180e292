package org.xueji.registry.institution;

import java.util.List;
import java.util.Map;

/// The roles of supervision (角色), as [org.xueji.platform.signin.Allowed] names them.
public final class OfficerRole {
    /// 教育部.
    public static final String MINISTRY = "MINISTRY";
    /// 省级教育行政部门.
    public static final String PROVINCE = "PROVINCE";
    /// 院校学籍管理员: one institution and nothing else.
    public static final String INSTITUTION = "INSTITUTION";
    /// 客服.
    public static final String HELP_DESK = "HELP_DESK";
    /// 系统管理员.
    public static final String SYSTEM = "SYSTEM";
    /// 安全管理员: officers and institutions.
    public static final String SECURITY = "SECURITY";
    /// 审计员: reads the audit and changes nothing.
    public static final String AUDITOR = "AUDITOR";

    private static final Map<String, String> LABELS = Map.of(
            MINISTRY, "教育部",
            PROVINCE, "省级教育部门",
            INSTITUTION, "院校学籍管理员",
            HELP_DESK, "客服",
            SYSTEM, "系统管理员",
            SECURITY, "安全管理员",
            AUDITOR, "审计员");

    private OfficerRole() {}

    /// The Chinese name of a role.
    public static String label(String role) {
        return LABELS.getOrDefault(role, role);
    }

    /// Every role, in the order of a form.
    public static List<String> all() {
        return List.of(INSTITUTION, PROVINCE, MINISTRY, HELP_DESK, SECURITY, SYSTEM, AUDITOR);
    }
}
