package org.xueji.campus.collection;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// The class monitor says whose form is not in the stacks, and why (登记缺交), or takes it back.
@Component
public class NoteMissing {
    private static final int LONGEST = 100;

    private final OwnClass classes;
    private final AnnouncementTable announcements;
    private final Clock clock;

    NoteMissing(OwnClass classes, AnnouncementTable announcements, Clock clock) {
        this.classes = classes;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Notes it for a member of the monitor's own class.
    @CampusTransaction
    public HandInOutcome note(String classCode, String memberKey, String reason, String monitor) {
        Instant now = clock.instant();
        OwnClass.Papers own = classes.open(classCode, now).orElse(null);
        OwnClass.Member member = own == null ? null : own.member(memberKey).orElse(null);
        if (own == null || member == null) {
            return new HandInOutcome.NotThere();
        }
        if (now.isBefore(own.campaign().opensAt())) {
            return new HandInOutcome.NotNow();
        }
        if (member.atCollege() == 2) {
            return new HandInOutcome.Refused("学院已收到这位同学的两份登记表，不算缺交。");
        }
        String words = reason.strip();
        if (words.length() < 2 || words.length() > LONGEST) {
            return new HandInOutcome.Refused("请写明缺交原因，2 至 " + LONGEST + " 个字，例如“休学”“外出实习，11 月 6 日补交”。");
        }
        announcements.noteMissing(own.campaign().campaignId(), member.studentNumber(), words, monitor, now);
        return new HandInOutcome.Done();
    }

    /// Takes it back.
    @CampusTransaction
    public HandInOutcome clear(String classCode, String memberKey) {
        Instant now = clock.instant();
        OwnClass.Papers own = classes.open(classCode, now).orElse(null);
        OwnClass.Member member = own == null ? null : own.member(memberKey).orElse(null);
        if (own == null || member == null) {
            return new HandInOutcome.NotThere();
        }
        return announcements.clearMissing(own.campaign().campaignId(), member.studentNumber())
                ? new HandInOutcome.Done()
                : new HandInOutcome.NotThere();
    }
}
