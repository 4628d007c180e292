package org.xueji.campus.collection;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.checklist.Checklist;
import org.xueji.campus.checklist.Checklists;
import org.xueji.campus.checklist.ListStanding;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.ClassGroup;

/// Decides about a scanned class checklist and receives it (核对表判定与接收).
@Component
class JudgeList {
    private final Checklists checklists;
    private final CopyTable copies;

    JudgeList(Checklists checklists, CopyTable copies) {
        this.checklists = checklists;
        this.copies = copies;
    }

    /// The judgement; empty when no list has this code.
    Optional<Judgement> judge(ScanRequest request, Staff staff, Instant now) {
        return checklists.standing(request.code().text()).map(standing -> judged(standing, request, staff, now));
    }

    private Judgement judged(ListStanding standing, ScanRequest request, Staff staff, Instant now) {
        Checklist list = standing.now();
        ClassGroup group = list.group();
        Optional<Judgement> refusal = Reach.refusal(group, "核对表", request, staff);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!Reach.isOpen(list.campaign())) {
            return about(list, Verdict.NOT_OPEN, group.name() + "的核对表属于已结束的核查工作，没有登记。");
        }
        return switch (standing) {
            case ListStanding.Superseded superseded ->
                about(
                        list,
                        Verdict.SUPERSEDED,
                        group.name() + "的核对表已作废：" + ListWords.of(superseded.difference()) + "。请重新打印、补签后上交。");
            case ListStanding.Current current -> received(current, request, staff, now);
        };
    }

    private Judgement received(ListStanding.Current current, ScanRequest request, Staff staff, Instant now) {
        Checklist list = current.now();
        CopyTable.Received received = copies.receiveList(
                        request.place(),
                        list.campaign().campaignId(),
                        list.group().classCode(),
                        current.listCode(),
                        staff.subject(),
                        now)
                .orElse(null);
        String name = list.group().name() + "核对登记表";
        if (received == null) {
            return about(list, Verdict.ALREADY, name + "已收过，各页只需扫一次。");
        }
        boolean early = request.place() == Place.OFFICE && !received.collegeFirst();
        return about(list, Verdict.TAKEN, early ? name + "。注意：学院还没有登记接收" : name);
    }

    private static Judgement about(Checklist list, Verdict verdict, String words) {
        return new Judgement(
                verdict, words, list.campaign().campaignId(), list.group().classCode(), null, null);
    }
}
