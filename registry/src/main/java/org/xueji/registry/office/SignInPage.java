package org.xueji.registry.office;

import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.NextPage;

/// The page where officers sign in (登录).
///
/// @param problem what to do after a refusal; empty at first
public record SignInPage(Frame frame, NextPage next, String number, String problem) {
    static final String REFUSED = "账号或密码不正确，或尝试过于频繁。请核对后再试；连续 5 次错误后须等待 30 秒以上。";
}
