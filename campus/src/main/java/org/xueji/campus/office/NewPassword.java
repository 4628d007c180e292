package org.xueji.campus.office;

import java.util.List;
import java.util.Optional;
import org.xueji.platform.signin.PasswordRules;

/// A new password typed twice (新密码), looked at before it is set.
record NewPassword(String typed, String again) {
    /// What is wrong with it, in words that say what to do.
    ///
    /// @param own what stands in the person's own data and must not be in the password: number, name, ID tail
    Optional<String> problem(boolean staff, List<String> own) {
        return PasswordRules.problem(typed, again, staff ? PasswordRules.STAFF : PasswordRules.STUDENTS, own);
    }

    @Override
    public String toString() {
        return "NewPassword[secret]";
    }
}
