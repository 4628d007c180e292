package org.xueji.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An account of the national side")
class AccountJourneyTest {
    private static final Pattern CODE = Pattern.compile("校验码：? ?([0-9]{6})");
    private static final Pattern LINK = Pattern.compile("http\\S+(/registry/activation/[0-9a-f]+)");
    private static final String PASSWORD = "秋天的校园有桂花香 2016";
    private static final String PHONE = "19912340001";
    private static final String MAIL = "freshman@example.com";

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {390, 1440})
    void walk(int width) {
        List<String> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (RunningXueji xueji = RunningXueji.start(false)) {
            Walker student = new Walker(browser, xueji.address(), width, findings, seen);
            Walker post = new Walker(browser, xueji.address(), width, findings, seen);
            registerByPhone(student, post);
            realName(student);
            bindMail(student, post);
            ownAccount(student);
            forgottenPassword(student, post);
            registerByMail(new Walker(browser, xueji.address(), width, findings, seen), post);
        }
        assertThat(findings).isEmpty();
    }

    // The puzzle is solved by the page's own script while the form is filled in.
    private static void registerByPhone(Walker student, Walker post) {
        student.open("/registry/sign-in").looks("20-sign-in").follow("注册");
        student.type("手机号", "199 1234")
                .type("设置密码", PASSWORD)
                .type("再输入一次密码", PASSWORD)
                .press("立即注册");
        student.sees("手机号不对").looks("20-register-mistyped");
        student.type("手机号", PHONE)
                .type("设置密码", PASSWORD)
                .type("再输入一次密码", PASSWORD)
                .press("立即注册");
        student.sees("199****0001").sees("秒后可以重新获取").looks("20-activate");
        student.type("6 位校验码", "000000").press("激活并登录");
        student.sees("校验码不正确").looks("20-activate-wrong");
        student.type("6 位校验码", code(post, PHONE)).press("激活并登录");
        student.sees("先完成账号的三步").looks("20-home");
    }

    private static void realName(Walker student) {
        student.follow("去实名");
        student.looks("21-real-name")
                .type("姓名", "张三")
                .type("证件号码", "990000199801020019")
                .press("确定");
        student.sees("校验不符").looks("21-real-name-unreadable");
        student.type("证件号码", "11010519491231002x").press("确定");
        student.sees("核对没有通过").sees("今天还可核对 4 次").looks("21-real-name-refused");
    }

    private static void bindMail(Walker student, Walker post) {
        student.open("/registry/bind").looks("22-bind").type("邮箱", MAIL);
        student.page().locator("form:has(#mail-address) button").click();
        student.sees("f***n@example.com").looks("22-bind-code");
        student.type("6 位校验码", code(post, MAIL)).press("确定绑定");
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

    private static void forgottenPassword(Walker student, Walker post) {
        student.open("/registry/recover?by=mail").looks("24-recover").type("绑定的邮箱", "nobody@example.com");
        student.press("获取校验码");
        student.sees("n***y@example.com").looks("24-new-password");
        assertThat(letter(post, "nobody@example.com")).contains("没有绑定任何账号");
    }

    private static void registerByMail(Walker student, Walker post) {
        student.open("/registry/register?by=mail")
                .looks("25-register-by-mail")
                .type("常用邮箱", "second@example.com")
                .type("设置密码", PASSWORD)
                .type("再输入一次密码", PASSWORD)
                .press("立即注册");
        student.sees("s***d@example.com").looks("25-activate-by-mail");
        var link = LINK.matcher(letter(post, "second@example.com"));
        assertThat(link.find()).isTrue();
        student.open(link.group(1)).looks("25-link").press("激活账号");
        student.sees("账号已激活");
        student.type("手机号、邮箱或用户名", "second@example.com").type("密码", PASSWORD).press("登录");
        student.sees("先完成账号的三步");
        student.open(link.group(1)).looks("25-dead-link");
        student.open("/registry/activate").looks("25-nothing-waiting");
    }

    private static String code(Walker post, String recipient) {
        var code = CODE.matcher(letter(post, recipient));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    // Messages go out every half second.
    private static String letter(Walker post, String recipient) {
        post.open("/messages?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8));
        post.waitsFor("学籍档案平台");
        return post.text();
    }
}
