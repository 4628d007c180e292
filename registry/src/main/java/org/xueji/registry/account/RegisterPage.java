package org.xueji.registry.account;

import org.xueji.platform.page.Frame;

/// The page where somebody registers (注册).
///
/// @param by `phone` or `mail`
/// @param typed the address as typed
/// @param addressProblem what is wrong with the address; empty when nothing is
/// @param passwordProblem what is wrong with the password; empty when nothing is
/// @param problem what stands against the whole form; empty when nothing does
public record RegisterPage(
        Frame frame,
        String by,
        String typed,
        Puzzle puzzle,
        String addressProblem,
        String passwordProblem,
        String problem) {
    static RegisterPage blank(Frame frame, Address.Kind kind, Puzzle puzzle) {
        return new RegisterPage(frame, kind.word(), "", puzzle, "", "", "");
    }

    /// Whether it is by phone number.
    public boolean byPhone() {
        return by.equals(Address.Kind.PHONE.word());
    }
}
