package org.xueji.registry.account;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.sending.Message;
import org.xueji.registry.NationalSite;

/// The fixed texts of mails and short messages about accounts (短信与邮件模板): nothing a stranger typed stands in them.
@Component
class Letters {
    private static final String SIGNATURE = "【学籍档案平台】";
    private static final String WARNING = "工作人员不会向你要校验码，请勿告诉任何人。如不是你本人操作，请忽略。";
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final NationalSite site;

    Letters(NationalSite site) {
        this.site = site;
    }

    /// Activates a new account (激活): a mail carries a link as well as the code.
    Message activation(Address address, String code, String link) {
        return switch (address.kind()) {
            case PHONE -> sms(address, "注册校验码 " + code + "，24 小时内有效。" + WARNING, DAY);
            case MAIL ->
                mail(
                        address,
                        "激活你的学籍档案平台账号",
                        "请打开下面的链接激活账号（24 小时内有效，只能用一次）：\n" + site.address() + "/registry/activation/" + link
                                + "\n\n也可以在注册页面输入校验码：" + code + "\n\n" + WARNING,
                        DAY);
        };
    }

    /// Goes to an address that has an account already when somebody registers with it.
    Message alreadyRegistered(Address address) {
        String text = "这个" + address.kind().label() + "已经注册过账号，不用再注册。请直接登录；忘记密码可以在登录页选择“忘记密码”。如不是你本人操作，请忽略。";
        return to(address, "你已经有学籍档案平台账号", text + signInLine(address), DAY);
    }

    /// Proves an address that an account wants to bind (绑定).
    Message binding(Address address, String code) {
        return to(address, "绑定校验码", "绑定校验码 " + code + "，24 小时内在申请它的页面上有效。" + WARNING, DAY);
    }

    /// Sets a new password (找回密码).
    Message recovery(Address address, String code) {
        return to(address, "找回密码校验码", "找回密码校验码 " + code + "，10 分钟内有效。" + WARNING, TEN_MINUTES);
    }

    /// Goes to an address without an account when somebody wants a new password for it.
    Message noAccount(Address address) {
        String text = "有人用这个" + address.kind().label() + "找回学籍档案平台的密码，但它没有绑定任何账号。如果是你，请换一个注册时用的手机号或邮箱。";
        return to(address, "没有找到账号", text, TEN_MINUTES);
    }

    /// Goes to an address that was bound less than a day ago, when somebody wants a new password by it.
    Message boundTooRecently(Address address) {
        String text = "这个" + address.kind().label() + "绑定还不到 24 小时，暂时不能用来找回密码。请用另一个绑定的手机号或邮箱，或稍后再试。";
        return to(address, "暂时不能找回密码", text, TEN_MINUTES);
    }

    /// Tells the owner of an account about a change (账号变动通知).
    Message change(Address address, String subject, String text) {
        return to(address, subject, text + "如不是你本人操作，请马上登录修改密码。" + signInLine(address), DAY);
    }

    private String signInLine(Address address) {
        return address.kind() == Address.Kind.MAIL ? "\n\n" + site.address() + "/registry/sign-in" : "";
    }

    private static Message to(Address address, String subject, String text, Duration life) {
        return switch (address.kind()) {
            case PHONE -> sms(address, text, life);
            case MAIL -> mail(address, subject, text, life);
        };
    }

    private static Message sms(Address address, String text, Duration life) {
        return message(address, "学籍档案平台", SIGNATURE + text, life);
    }

    private static Message mail(Address address, String subject, String text, Duration life) {
        return message(address, subject, "同学，你好：\n\n" + text + "\n\n学籍档案平台", life);
    }

    private static Message message(Address address, String subject, String body, Duration life) {
        return new Message(
                "registry-account-" + RandomToken.key(),
                Door.REGISTRY,
                address.kind().channel(),
                address.value(),
                subject,
                body,
                life);
    }
}
