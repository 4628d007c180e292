package org.xueji.platform.signin;

import org.xueji.platform.page.Frame;

/// The page that asks staff for the code of their authenticator (动态口令).
///
/// @param problem what to do after a refusal; empty at first
public record SecondFactorPage(Frame frame, NextPage next, String problem) {
    static final String WRONG = "动态口令不正确，或已经用过。请等手机上换一组数字后再输入；若总不正确，请校准手机时间。";
    static final String REST = "尝试次数过多，请 15 分钟后再试。";
}
