package org.xueji.registry.account;

import gg.jte.Content;
import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Step;
import org.xueji.platform.page.Steps;

/// The student's first page (首页): the steps of the account, then what each feature has to say.
///
/// @param nextPath where the next step is done; empty when the account is ready
public record StudentHomePage(
        Frame frame, String name, Steps way, String nextPath, String nextLabel, List<Content> cards) {
    private static final String NAME = "/registry/real-name";
    private static final String BIND = "/registry/bind";

    /// Copies the list.
    public StudentHomePage {
        cards = List.copyOf(cards);
    }

    static StudentHomePage of(Frame frame, Account account, List<Content> cards) {
        String addresses = String.join(
                "、", account.addresses().stream().map(Address::masked).toList());
        Step opened = new Step("注册并激活", Step.Standing.DONE, addresses + " 可以登录", "");
        Account.Identity identity = account.identity();
        if (identity == null) {
            Step name = new Step("实名", Step.Standing.NOW, "填写真实姓名、证件号码和手机号", NAME);
            Step bind = new Step("绑定手机号或邮箱", Step.Standing.LATER, "实名之后，用校验码确认是你本人", "");
            return of(frame, account, List.of(opened, name, bind), NAME, "去实名", cards);
        }
        Step named = new Step(
                "实名",
                Step.Standing.DONE,
                identity.name().value() + " · " + identity.document().masked(),
                "");
        if (identity.isBound()) {
            Step bound = new Step("绑定手机号或邮箱", Step.Standing.DONE, addresses, "");
            return of(frame, account, List.of(opened, named, bound), "", "", cards);
        }
        Step bind = new Step("绑定手机号或邮箱", Step.Standing.NOW, "用校验码确认是你本人，之后就能查看学籍", BIND);
        return of(frame, account, List.of(opened, named, bind), BIND, "去绑定", cards);
    }

    private static StudentHomePage of(
            Frame frame, Account account, List<Step> steps, String nextPath, String nextLabel, List<Content> cards) {
        return new StudentHomePage(frame, account.person().displayName(), new Steps(steps), nextPath, nextLabel, cards);
    }

    /// Whether the account's own steps are all done.
    public boolean ready() {
        return nextPath.isEmpty();
    }
}
