package org.xueji.registry.office;

import org.xueji.platform.page.Frame;

/// The own account of an officer (我的账号).
///
/// @param wrong what to do when the present password was refused; empty when not
/// @param weak what is wrong with the new password; empty when nothing
public record AccountPage(Frame frame, String number, String wrong, String weak) {
    static final String WRONG = "现在的密码不正确，或尝试过于频繁，请稍候再试。";
}
