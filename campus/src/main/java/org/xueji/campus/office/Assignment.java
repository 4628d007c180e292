package org.xueji.campus.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Roles and data scope together (岗位): which roles go together and what scope each needs.
record Assignment(Set<String> roles, Scope scope) {
    /// The roles of staff, in the order of the pages.
    static final List<String> STAFF_ROLES =
            List.of(Role.COUNSELLOR, Role.COLLEGE, Role.OFFICE, Role.AUDITOR, Role.SYSTEM, Role.SECURITY);

    private static final Set<String> ADMINISTRATORS = Set.of(Role.AUDITOR, Role.SYSTEM, Role.SECURITY);

    Assignment {
        roles = Set.copyOf(roles);
    }

    /// Puts roles, a college and classes together as the strongest role needs them.
    static Assignment of(Set<String> roles, @Nullable String collegeCode, List<String> classCodes) {
        if (roles.contains(Role.OFFICE)) {
            return new Assignment(roles, Scope.school());
        }
        if (roles.contains(Role.COLLEGE)) {
            return new Assignment(roles, new Scope(collegeCode, null));
        }
        return new Assignment(roles, Scope.classes(roles.contains(Role.COUNSELLOR) ? classCodes : List.of()));
    }

    /// Why this cannot be assigned, in words that say what to do; empty when it can.
    Optional<String> problem() {
        if (roles.isEmpty()) {
            return Optional.of("请至少选择一个角色。");
        }
        if (!STAFF_ROLES.containsAll(roles)) {
            return Optional.of("有不认识的角色，请在列表中选择。");
        }
        Set<String> administrators = new LinkedHashSet<>(roles);
        administrators.retainAll(ADMINISTRATORS);
        if (administrators.size() > 1) {
            return Optional.of("系统管理员、安全管理员、审计员三者不得由一人兼任，请只保留一个。");
        }
        if (roles.contains(Role.OFFICE)) {
            return Optional.empty();
        }
        if (roles.contains(Role.COLLEGE)) {
            return scope.collegeCode() == null ? Optional.of("学院办公室须指定所在学院。") : Optional.empty();
        }
        if (roles.contains(Role.COUNSELLOR)
                && (scope.classCodes() == null || scope.classCodes().isEmpty())) {
            return Optional.of("辅导员须指定所带班级。");
        }
        return Optional.empty();
    }

    /// The assignment for the audit.
    static String words(Staff staff) {
        return RoleName.of(staff.roles()) + "（" + ScopeWords.of(staff) + "）";
    }
}
