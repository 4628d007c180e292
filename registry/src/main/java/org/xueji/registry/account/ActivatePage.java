package org.xueji.registry.account;

import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;

/// The page where a registration waits for its code (激活).
///
/// @param byPhone whether the code went to a phone
/// @param masked the address; empty when nothing waits in this browser
/// @param quota what the address has left; absent when nothing waits
/// @param problem what is wrong with the code; empty when nothing is
/// @param sendingProblem why nothing was sent again; empty when nothing stands against it
public record ActivatePage(
        Frame frame,
        boolean byPhone,
        String masked,
        @Nullable SendingQuota quota,
        Puzzle puzzle,
        String problem,
        String sendingProblem) {
    static final String REFUSED = "校验码不正确，或已经失效。请核对最新一条短信或邮件里的 6 位数字；每个校验码最多试 5 次，仍不行请重新获取。";

    /// Whether a registration waits in this browser.
    public boolean isWaiting() {
        return !masked.isEmpty();
    }
}
