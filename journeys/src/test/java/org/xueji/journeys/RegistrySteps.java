package org.xueji.journeys;

import java.util.regex.Pattern;

/// Step 5: students come to an account of the national side and check their record there.
final class RegistrySteps {
    private static final Pattern RECEIPT = Pattern.compile("回执号\\s*([0-9A-Z-]{8,})");

    private final Walker student;
    private final CaughtMessages messages;
    private final String[] row;

    /// @param row the student's row of the roster
    RegistrySteps(Walker student, CaughtMessages messages, String[] row) {
        this.student = student;
        this.messages = messages;
        this.row = row;
    }

    /// By e-mail, through real SMTP to the caught messages; then the real name, then the phone is bound.
    void registerByMail(String mail, String phone) {
        student.open("/registry/register?by=mail").looks("05-register").type("常用邮箱", mail);
        activate(mail);
        student.open("/registry").looks("05-registry-home");
        student.open("/registry/archive").looks("05-not-yet");
        realName(phone);
        student.sees("实名信息已核对一致").looks("05-bind");
        student.pressFirst("form:has(input[name=by][value=phone]) button");
        student.type("6 位校验码", messages.code(phone)).press("确定绑定");
        student.sees("账号已就绪").looks("05-ready");
    }

    /// The other way: the phone is proven already, so the real name alone makes the account ready.
    void registerByPhone(String phone) {
        student.open("/registry/register?by=phone").type("手机号", phone);
        activate(phone);
        realName(phone);
        student.sees("账号已就绪");
    }

    /// Archive, proofreading, what is still missing, the check, its receipt.
    String check() {
        student.open("/registry/archive").sees("示例理工学院").looks("05-archive").follow("示例理工学院");
        student.sees("尚未核对").looks("05-status");
        student.inVain();
        confirm();
        student.sees("还没有完成核对").looks("05-not-checked-because");
        // The record has to be in sight for some seconds; the page counts them.
        student.sees("已看够");
        confirm();
        student.sees("已完成学籍核对").looks("05-receipt");
        return student.read(RECEIPT);
    }

    private void confirm() {
        student.tick("信息无误").tick("以上各项我已逐项看完").press("确认核对");
    }

    private void activate(String address) {
        student.type("设置密码", StaffSteps.PASSWORD)
                .type("再输入一次密码", StaffSteps.PASSWORD)
                .press("立即注册");
        student.sees("6 位校验码").looks("05-activate");
        student.type("6 位校验码", messages.code(address)).press("激活并登录");
    }

    private void realName(String phone) {
        student.open("/registry/real-name")
                .looks("05-real-name")
                .type("姓名", row[2])
                .type("证件号码", row[6])
                .type("本人手机号", phone)
                .press("确定");
    }
}
