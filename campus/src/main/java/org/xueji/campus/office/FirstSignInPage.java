package org.xueji.campus.office;

import org.xueji.platform.page.Frame;

/// The page of a student's first sign-in (首次登录).
///
/// @param refused what to do after a refusal; empty at first
/// @param weak what is wrong with the password; empty when nothing
public record FirstSignInPage(Frame frame, String number, String name, String digits, String refused, String weak) {
    static final String REFUSED =
            "没有通过。可能是学号、姓名、证件号后六位与学籍信息不一致，可能已经设置过密码，" + "也可能今天的 5 次机会已经用完。请对照录取通知书和身份证核对；仍不通过的，请带身份证到学院办公室。";

    static FirstSignInPage blank(Frame frame) {
        return new FirstSignInPage(frame, "", "", "", "", "");
    }
}
