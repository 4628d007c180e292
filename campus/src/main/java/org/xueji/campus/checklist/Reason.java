package org.xueji.campus.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The reasons a class monitor chooses from (原因), each for what it may explain.
enum Reason {
    ILL("生病或住院", true, true, false),
    AWAY("外出实习或请假离校", true, true, false),
    ARMY("应征入伍", true, true, true),
    UNREACHABLE("联系不上", false, true, false),
    REFUSES("本人不愿签名", false, true, false),
    ON_LEAVE("休学", true, true, true),
    GIVEN_UP("放弃入学资格", false, true, true),
    PLACE_KEPT("保留入学资格", false, true, true),
    WITHDRAWN("退学", false, true, true),
    MOVED("转到其他班级或学校", false, false, true),
    NEVER_HERE("从未在本班", false, false, true),
    OTHER("其他", true, true, true);

    private static final int LONGEST = 100;

    private final String label;
    private final boolean proxy;
    private final boolean unsigned;
    private final boolean surplus;

    Reason(String label, boolean proxy, boolean unsigned, boolean surplus) {
        this.label = label;
        this.proxy = proxy;
        this.unsigned = unsigned;
        this.surplus = surplus;
    }

    String label() {
        return label;
    }

    static List<Reason> forProxy() {
        return Arrays.stream(values()).filter(reason -> reason.proxy).toList();
    }

    static List<Reason> forMark(MarkKind kind) {
        return Arrays.stream(values())
                .filter(reason -> kind == MarkKind.SURPLUS ? reason.surplus : reason.unsigned)
                .toList();
    }

    /// The words to keep; empty when the choice is none of these, or 其他 comes without words.
    static Optional<String> words(List<Reason> choices, String chosen, String detail) {
        String text = detail.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return choices.stream()
                .filter(reason -> reason.name().equals(chosen))
                .filter(reason -> reason != OTHER || text.length() >= 2)
                .map(reason -> {
                    if (reason == OTHER) {
                        return text;
                    }
                    return text.isEmpty() ? reason.label : reason.label + "（" + text + "）";
                })
                .findFirst();
    }
}
