package org.xueji.registry.account;

import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;

/// The page where somebody sets a new password by a code (重设密码).
///
/// @param masked the address; empty when none was named in this browser
/// @param quota what the address has left; absent when none was named
public record NewPasswordPage(
        Frame frame,
        String masked,
        @Nullable SendingQuota quota,
        String document,
        String passwordProblem,
        String problem) {
    static final String REFUSED = "没有成功：校验码不正确或已失效，或证件号码与账号不一致，或今天尝试超过 5 次。请核对最新一条短信或邮件里的校验码；已实名的账号必须填写证件号码。";

    /// Whether an address was named in this browser.
    public boolean isAsked() {
        return !masked.isEmpty();
    }
}
