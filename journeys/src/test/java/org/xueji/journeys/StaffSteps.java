package org.xueji.journeys;

import java.util.regex.Pattern;

/// Staff of the campus come to their accounts (教职工账号, C-01, C-18).
final class StaffSteps {
    /// The password of everybody in the walks.
    static final String PASSWORD = "秋天的校园有桂花香 2016";

    private static final Pattern SECRET = Pattern.compile("密钥：\\s*([A-Z2-7 ]{20,})");
    private static final Pattern LINK = Pattern.compile("http\\S+(/campus/invitation/\\S+)");

    private final Walk walk;
    private final Walker security;

    /// Nobody is there, so the console's link makes the first administrator.
    StaffSteps(Walk walk) {
        this.walk = walk;
        this.security = walk.somebody();
        security.open(walk.xueji().invitation("campus"))
                .looks("01-first-administrator")
                .type("工号", "S0001")
                .type("姓名", "安全员");
        setPassword(security);
        signIn(security, "S0001");
    }

    /// A new member of staff follows the link, sets a password, binds an authenticator and is signed in.
    ///
    /// @param college its name; empty for the whole school
    Walker newcomer(String number, String name, String role, String college) {
        security.open("/campus/staff/new").type("工号", number).type("姓名", name).tick(role);
        if (!college.isEmpty()) {
            security.choose("所在学院", college);
        }
        security.looks("01-new-staff").press("新增并发送启用链接");
        Walker newcomer = walk.somebody();
        newcomer.open(security.looks("01-link").read(LINK)).looks("01-invitation");
        setPassword(newcomer);
        signIn(newcomer, number);
        return newcomer.looks("01-home-" + number);
    }

    /// Twice the same, as every page that sets one asks.
    static void setPassword(Walker walker) {
        walker.type("设置密码", PASSWORD).type("再输入一次密码", PASSWORD).press("设置密码");
    }

    /// The first sign-in of staff: the authenticator is bound by its secret and six digits.
    static void bindAuthenticator(Walker walker) {
        walker.looks("01-authenticator");
        Authenticator phone = new Authenticator(walker.read(SECRET));
        walker.type("动态口令", phone.digits()).press("绑定并登录");
    }

    private static void signIn(Walker walker, String number) {
        walker.open("/campus/sign-in")
                .looks("01-sign-in")
                .type("学号或工号", number)
                .type("密码", PASSWORD)
                .press("登录");
        bindAuthenticator(walker);
    }
}
