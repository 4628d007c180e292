package org.xueji.campus.checklist;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// The class monitor takes back what was noted about a student: a mark, or a proxy's signature (撤销注记、代签).
@Component
public class ClearMark {
    private final ClassLists lists;
    private final MarkTable marks;
    private final SignatureTable signatures;
    private final Progress progress;
    private final Clock clock;

    ClearMark(ClassLists lists, MarkTable marks, SignatureTable signatures, Progress progress, Clock clock) {
        this.lists = lists;
        this.marks = marks;
        this.signatures = signatures;
        this.progress = progress;
        this.clock = clock;
    }

    /// Takes back the mark when there is one, else the proxy's signature.
    ///
    /// @param classCode the class the acting student is the monitor of
    @CampusTransaction
    public MonitorOutcome clear(String classCode, String memberKey) {
        ClassList own = lists.open(classCode).orElse(null);
        ClassMember member = own == null ? null : own.member(memberKey).orElse(null);
        if (own == null || member == null) {
            return new MonitorOutcome.NotThere();
        }
        if (!own.window().isOpen()) {
            return new MonitorOutcome.NotNow(own.window());
        }
        String campaignId = own.list().campaign().campaignId();
        String student = member.row().studentNumber();
        if (marks.clear(campaignId, student)) {
            return new MonitorOutcome.Done();
        }
        if (signatures.takeBackProxy(campaignId, student, clock.instant())) {
            progress.undone(campaignId, List.of(student), Stage.SIGNED);
            return new MonitorOutcome.Done();
        }
        return new MonitorOutcome.Refused("没有可撤销的注记或代签；本人的签名只能由本人重签。");
    }
}
