package org.xueji.campus.campaign;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;

/// The field policy of a campaign, and the answer to what a student may do with a field today (字段策略).
///
/// @param outcome absent before anything was asked
public record FieldPolicyPage(
        Frame frame,
        Campaign campaign,
        List<FieldRule> rules,
        String student,
        String field,
        AskFieldRule.@Nullable Outcome outcome,
        ZoneId zone) {
    /// The Chinese name of a field.
    public String label(FieldRule rule) {
        return StudentField.of(rule.field()).map(StudentField::label).orElse(rule.field());
    }

    /// The answer; absent when nothing was asked or the student is not known.
    public AskFieldRule.Outcome.@Nullable Answer answer() {
        return outcome instanceof AskFieldRule.Outcome.Answer found ? found : null;
    }

    /// Whether something was asked that has no answer.
    public boolean unanswered() {
        return outcome != null && answer() == null;
    }

    /// The answer in one sentence.
    public String sentence() {
        AskFieldRule.Outcome.@Nullable Answer answer = answer();
        if (answer == null) {
            return "";
        }
        String rule = switch (answer.rule().tier()) {
            case SELF -> "可以自行修改，保存后立即生效";
            case APPROVE -> "可以提交修改，经学院和教务处审核后生效";
            case LOCKED -> "不能在信息补充中修改，须凭证明材料走更正程序";
        };
        return switch (answer.window()) {
            case WindowVerdict.Open open -> "现在" + rule + "；办理截止 " + Times.words(open.until(), zone) + "。";
            case WindowVerdict.NotYet notYet ->
                "现在不能办理：窗口 " + Times.words(notYet.from(), zone) + " 开放。开放后" + rule + "。";
            case WindowVerdict.Closed closed -> "现在不能办理：窗口已于 " + Times.words(closed.since(), zone) + " 关闭，如需延期由教务处办理。";
        };
    }
}
