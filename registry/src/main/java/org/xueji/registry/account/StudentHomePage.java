package org.xueji.registry.account;

import gg.jte.Content;
import java.util.List;
import org.xueji.platform.page.Frame;

/// The student's first page (首页): the steps of the account, then what each feature has to say.
public record StudentHomePage(Frame frame, String name, List<Step> steps, List<Content> cards) {
    /// One step of the way to the own archive.
    ///
    /// @param link where it is done; empty when it is done or cannot be done yet
    /// @param why what was done, what to do, or what is missing first
    public record Step(String title, State state, String why, String link, String linkLabel) {}

    /// How far a step is.
    public enum State {
        /// Done.
        DONE("已完成", "bg-green-lt"),
        /// To be done now.
        NEXT("下一步", "bg-blue-lt"),
        /// Something else comes first.
        LATER("未到这一步", "bg-secondary-lt");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        /// The word of the badge.
        public String label() {
            return label;
        }

        /// The class of the badge's colour.
        public String colour() {
            return colour;
        }
    }

    /// Copies the lists.
    public StudentHomePage {
        steps = List.copyOf(steps);
        cards = List.copyOf(cards);
    }

    static StudentHomePage of(Frame frame, Account account, List<Content> cards) {
        return new StudentHomePage(frame, account.person().displayName(), steps(account), cards);
    }

    private static List<Step> steps(Account account) {
        String addresses = String.join(
                "、", account.addresses().stream().map(Address::masked).toList());
        Step opened = new Step("注册并激活", State.DONE, addresses + " 可以登录", "", "");
        Account.Identity identity = account.identity();
        if (identity == null) {
            return List.of(
                    opened,
                    new Step("实名", State.NEXT, "填写真实姓名、证件号码和手机号", "/registry/real-name", "去实名"),
                    new Step("绑定手机号或邮箱", State.LATER, "实名之后，用校验码确认是你本人", "", ""));
        }
        Step named = new Step(
                "实名",
                State.DONE,
                identity.name().value() + " · " + identity.document().masked(),
                "",
                "");
        Step bound = identity.isBound()
                ? new Step("绑定手机号或邮箱", State.DONE, addresses, "", "")
                : new Step("绑定手机号或邮箱", State.NEXT, "用校验码确认是你本人，之后就能查看学籍", "/registry/bind", "去绑定");
        return List.of(opened, named, bound);
    }

    /// Whether the account's own steps are all done.
    public boolean ready() {
        return steps.stream().allMatch(step -> step.state() == State.DONE);
    }
}
