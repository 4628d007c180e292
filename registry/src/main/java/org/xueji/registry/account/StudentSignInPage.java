package org.xueji.registry.account;

import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.NextPage;

/// The page where everybody signs in (登录).
///
/// @param done what has just been done and leads here; empty at first
/// @param problem what to do after a refusal; empty at first
public record StudentSignInPage(Frame frame, NextPage next, String name, String done, String problem) {
    static final String REFUSED = "账号或密码不正确，或尝试过于频繁。请核对后再试；连续 5 次错误后须等待 30 秒以上。还没有激活的账号请先激活。";

    static String words(String done) {
        return switch (done) {
            case "activated" -> "账号已激活，请登录。";
            case "password" -> "密码已重新设置，其他设备上的登录已全部退出。请用新密码登录。";
            default -> "";
        };
    }
}
