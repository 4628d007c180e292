package org.xueji.campus.office;

/// The roles of the university side (角色), as [org.xueji.platform.signin.Allowed] names them.
public final class Role {
    /// 学生.
    public static final String STUDENT = "student";
    /// 班长: the own class's names and stages, nothing more.
    public static final String MONITOR = "monitor";
    /// 辅导员: named classes.
    public static final String COUNSELLOR = "counsellor";
    /// 学院办公室: one college.
    public static final String COLLEGE = "college";
    /// 教务处: the whole school.
    public static final String OFFICE = "office";
    /// 审计员: reads the audit and changes nothing.
    public static final String AUDITOR = "auditor";
    /// 系统管理员: settings and running.
    public static final String SYSTEM = "system";
    /// 安全管理员: staff accounts and roles.
    public static final String SECURITY = "security";

    private Role() {}
}
