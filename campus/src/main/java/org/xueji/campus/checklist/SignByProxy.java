package org.xueji.campus.checklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// The class monitor signs for a student who cannot (代签), with a reason; the student's own signature replaces it.
@Component
public class SignByProxy {
    private static final Logger LOG = LoggerFactory.getLogger(SignByProxy.class);

    private final ClassLists lists;
    private final Checklists checklists;
    private final SignatureTable signatures;
    private final MarkTable marks;
    private final Progress progress;
    private final Clock clock;

    SignByProxy(
            ClassLists lists,
            Checklists checklists,
            SignatureTable signatures,
            MarkTable marks,
            Progress progress,
            Clock clock) {
        this.lists = lists;
        this.checklists = checklists;
        this.signatures = signatures;
        this.marks = marks;
        this.progress = progress;
        this.clock = clock;
    }

    /// Signs for a member of the monitor's own class.
    ///
    /// @param classCode the class the acting student is the monitor of
    /// @param reason name of a reason; `detail` says more, and has to for 其他
    @CampusTransaction
    public MonitorOutcome sign(String classCode, String memberKey, String reason, String detail, String monitor) {
        ClassList own = lists.open(classCode).orElse(null);
        ClassMember member = own == null ? null : own.member(memberKey).orElse(null);
        if (own == null || member == null) {
            return new MonitorOutcome.NotThere();
        }
        if (!own.window().isOpen()) {
            return new MonitorOutcome.NotNow(own.window());
        }
        if (member.row().studentNumber().equals(monitor)) {
            return new MonitorOutcome.Refused("自己的一行请在“核对登记表”中本人签名，不能代签。");
        }
        if (member.isSurplus()) {
            return new MonitorOutcome.Refused("这位同学已注为多列，不需要签名。注错了请先撤销。");
        }
        Optional<String> words = Reason.words(Reason.forProxy(), reason, detail);
        if (words.isEmpty()) {
            return new MonitorOutcome.Refused("请选择代签原因；选“其他”时请写明，2 至 100 个字。");
        }
        return signed(own, member, words.get(), monitor);
    }

    private MonitorOutcome signed(ClassList own, ClassMember member, String reason, String monitor) {
        Instant now = clock.instant();
        String campaignId = own.list().campaign().campaignId();
        String student = member.row().studentNumber();
        checklists.keep(own.list());
        if (!signatures.sign(own.list(), member.row(), SignatureKind.PROXY, null, reason, monitor, now)) {
            return new MonitorOutcome.Refused("这位同学已经签名，不需要代签。");
        }
        marks.clearUnsigned(campaignId, student);
        progress.reached(campaignId, student, Stage.SIGNED, now);
        LOG.info("checklist.signed-by-proxy campaign={} student={} by={}", campaignId, student, monitor);
        return new MonitorOutcome.Done();
    }
}
