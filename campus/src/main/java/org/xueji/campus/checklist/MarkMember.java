package org.xueji.campus.checklist;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// The class monitor notes why somebody has not signed (未签原因), or that somebody is not of the class (多列).
@Component
public class MarkMember {
    private final ClassLists lists;
    private final MarkTable marks;
    private final Clock clock;

    MarkMember(ClassLists lists, MarkTable marks, Clock clock) {
        this.lists = lists;
        this.marks = marks;
        this.clock = clock;
    }

    /// Notes it for a member of the monitor's own class; an earlier mark goes.
    ///
    /// @param classCode the class the acting student is the monitor of
    @CampusTransaction
    public MonitorOutcome mark(
            String classCode, String memberKey, MarkKind kind, String reason, String detail, String monitor) {
        ClassList own = lists.open(classCode).orElse(null);
        ClassMember member = own == null ? null : own.member(memberKey).orElse(null);
        if (own == null || member == null) {
            return new MonitorOutcome.NotThere();
        }
        if (!own.window().isOpen()) {
            return new MonitorOutcome.NotNow(own.window());
        }
        if (kind == MarkKind.UNSIGNED && member.state().counts()) {
            return new MonitorOutcome.Refused("这位同学已有签名，不需要写未签原因。");
        }
        Optional<String> words = Reason.words(Reason.forMark(kind), reason, detail);
        if (words.isEmpty()) {
            return new MonitorOutcome.Refused("请选择原因；选“其他”时请写明，2 至 100 个字。");
        }
        marks.mark(
                own.list().campaign().campaignId(),
                classCode,
                new Mark(member.row().studentNumber(), kind, words.get(), monitor, clock.instant()));
        return new MonitorOutcome.Done();
    }
}
