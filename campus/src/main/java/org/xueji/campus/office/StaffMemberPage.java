package org.xueji.campus.office;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.xueji.platform.audit.AuditEntry;
import org.xueji.platform.page.Frame;

/// One staff account (教职工账号): roles, scope, access, and what was done with it.
///
/// @param link the one-time link, shown once when there is no mailbox to send it to; empty otherwise
/// @param own whether this is the account of who looks
public record StaffMemberPage(
        Frame frame,
        StaffMember member,
        StaffForm form,
        List<UnitName> colleges,
        Map<String, String> problems,
        String link,
        boolean own,
        List<AuditEntry> entries,
        ZoneId zone) {
    static final String OWN = "不能修改自己的角色和账号状态，请由另一位安全管理员办理。";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<String, String> ACTIONS = Map.of(
            "staff.added", "新增账号",
            "staff.assigned", "调整角色",
            "staff.disabled", "停用",
            "staff.enabled", "恢复使用",
            "staff.invited", "发送启用链接",
            "staff.password-set", "设置密码",
            "staff.second-factor-set-up", "绑定动态口令",
            "staff.signed-in", "登录");

    /// What is wrong with a field; empty when nothing.
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /// Roles in words.
    public String roles() {
        return RoleName.of(member.staff().roles());
    }

    /// Scope in words.
    public String scope() {
        return ScopeWords.of(member.staff());
    }

    /// The e-mail address, masked.
    public String email() {
        String email = member.email();
        return email == null ? "未登记" : StaffMember.masked(email);
    }

    /// Whether the account is disabled.
    public boolean disabled() {
        return member.isDisabled();
    }

    /// When an entry was noted.
    public String time(AuditEntry entry) {
        return TIME.format(entry.notedAt().atZone(zone));
    }

    /// An entry's action in words.
    public String action(AuditEntry entry) {
        return ACTIONS.getOrDefault(entry.action(), entry.action());
    }
}
