package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An account of the national side")
class AccountJourneyTest {
    private static final Pattern LINK = Pattern.compile("http\\S+(/registry/activation/[0-9a-f]+)");
    private static final String PHONE = "19912340001";
    private static final String MAIL = "freshman@example.com";

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {390, 1440})
    @DisplayName("R-01 to R-06: registered, activated, named, bound, found again")
    void walk(int width) {
        try (Walk walk = Walk.start(chromium, width)) {
            Walker student = walk.somebody();
            CaughtMessages messages = new CaughtMessages(walk.somebody());
            registerByPhone(student, messages);
            realName(student);
            bindMail(student, messages);
            ownAccount(student);
            forgottenPassword(student, messages);
            registerByMail(walk.somebody(), messages);
            walk.foundNothing();
        }
    }

    // The puzzle is solved by the page's own script while the form is filled in.
    private static void registerByPhone(Walker student, CaughtMessages messages) {
        student.open("/registry/sign-in").looks("20-sign-in").follow("注册");
        student.type("手机号", "199 1234")
                .type("设置密码", StaffSteps.PASSWORD)
                .type("再输入一次密码", StaffSteps.PASSWORD)
                .inVain()
                .press("立即注册");
        student.sees("手机号不对").looks("20-register-mistyped");
        student.type("手机号", PHONE)
                .type("设置密码", StaffSteps.PASSWORD)
                .type("再输入一次密码", StaffSteps.PASSWORD)
                .press("立即注册");
        student.sees("199****0001").sees("秒后可以重新获取").looks("20-activate");
        student.type("6 位校验码", "000000").inVain().press("激活并登录");
        student.sees("校验码不正确").looks("20-activate-wrong");
        student.type("6 位校验码", messages.code(PHONE)).press("激活并登录");
        student.sees("先完成账号的三步").looks("20-home");
    }

    private static void realName(Walker student) {
        student.follow("去实名");
        student.looks("21-real-name")
                .type("姓名", "张三")
                .type("证件号码", "990000199801020019")
                .inVain()
                .press("确定");
        student.sees("校验不符").looks("21-real-name-unreadable");
        student.type("证件号码", "11010519491231002x").inVain().press("确定");
        student.sees("核对没有通过").sees("今天还可核对 4 次").looks("21-real-name-refused");
    }

    private static void bindMail(Walker student, CaughtMessages messages) {
        student.open("/registry/bind").looks("22-bind").type("邮箱", MAIL);
        student.page().locator("form:has(#mail-address) button").click();
        student.sees("f***n@example.com").looks("22-bind-code");
        student.type("6 位校验码", messages.code(MAIL)).press("确定绑定");
        student.sees("实名");
    }

    private static void ownAccount(Walker student) {
        student.open("/registry/inbox").looks("23-inbox").press("账号已开通，下一步：实名");
        student.sees("接下来填写真实姓名").looks("23-message");
        student.open("/registry/account")
                .looks("23-account")
                .type("用户名", "freshman16")
                .press("保存用户名");
        student.sees("用户名已设置");
    }

    private static void forgottenPassword(Walker student, CaughtMessages messages) {
        student.open("/registry/recover?by=mail").looks("24-recover").type("绑定的邮箱", "nobody@example.com");
        student.press("获取校验码");
        student.sees("n***y@example.com").looks("24-new-password");
        assertThat(messages.letters("nobody@example.com")).contains("没有绑定任何账号");
    }

    private static void registerByMail(Walker student, CaughtMessages messages) {
        student.open("/registry/register?by=mail")
                .looks("25-register-by-mail")
                .type("常用邮箱", "second@example.com")
                .type("设置密码", StaffSteps.PASSWORD)
                .type("再输入一次密码", StaffSteps.PASSWORD)
                .press("立即注册");
        student.sees("s***d@example.com").looks("25-activate-by-mail");
        String link = messages.read("second@example.com", LINK);
        student.open(link).looks("25-link").press("激活账号");
        student.sees("账号已激活");
        student.type("手机号、邮箱或用户名", "second@example.com")
                .type("密码", StaffSteps.PASSWORD)
                .press("登录");
        student.sees("先完成账号的三步");
        student.inVain().open(link).looks("25-dead-link");
        student.open("/registry/activate").looks("25-nothing-waiting");
    }
}
