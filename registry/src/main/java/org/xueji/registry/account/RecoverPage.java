package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// The page where somebody names the address of a forgotten account (忘记密码).
///
/// @param by `phone` or `mail`
public record RecoverPage(Frame frame, String by, String typed, Puzzle puzzle, String addressProblem, String problem) {
    /// Whether it is by phone number.
    public boolean byPhone() {
        return by.equals(Address.Kind.PHONE.word());
    }
}
