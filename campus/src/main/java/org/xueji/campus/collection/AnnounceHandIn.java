package org.xueji.campus.collection;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// The class monitor says how many copies are handed in (登记上交): after the class's date only with a reason.
@Component
public class AnnounceHandIn {
    private static final Logger LOG = LoggerFactory.getLogger(AnnounceHandIn.class);
    private static final int LONGEST_REASON = 200;

    private final OwnClass classes;
    private final AnnouncementTable announcements;
    private final Clock clock;

    AnnounceHandIn(OwnClass classes, AnnouncementTable announcements, Clock clock) {
        this.classes = classes;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Says it for the monitor's own class; may be said again while the campaign is open.
    ///
    /// @param firstStack copies in the first stack, at most the class's members
    @CampusTransaction
    public HandInOutcome announce(
            String classCode, int firstStack, int secondStack, int listSheets, String lateReason, String monitor) {
        Instant now = clock.instant();
        OwnClass.Papers own = classes.open(classCode, now).orElse(null);
        if (own == null) {
            return new HandInOutcome.NotThere();
        }
        if (now.isBefore(own.campaign().opensAt())) {
            return new HandInOutcome.NotNow();
        }
        int members = own.members().size();
        if (firstStack < 0 || secondStack < 0 || firstStack > members || secondStack > members) {
            return new HandInOutcome.Refused("每叠份数应在 0 至 " + members + " 之间（本班 " + members + " 人）。");
        }
        if (firstStack + secondStack == 0) {
            return new HandInOutcome.Refused("两叠都是 0 份，还没有可上交的登记表。");
        }
        if (listSheets < 0 || listSheets > 100) {
            return new HandInOutcome.Refused("核对登记表的张数应在 0 至 100 之间。");
        }
        String reason = lateReason.strip();
        if (reason.length() > LONGEST_REASON) {
            return new HandInOutcome.Refused("迟交原因最多 " + LONGEST_REASON + " 个字。");
        }
        boolean toldBefore = own.announcement().isPresent();
        if (!toldBefore && now.isAfter(own.counts().dueAt()) && reason.length() < 2) {
            return new HandInOutcome.Refused("已过班级上交截止时间，请写明迟交原因。");
        }
        announcements.say(
                own.campaign().campaignId(),
                classCode,
                new Announcement(firstStack, secondStack, listSheets, reason, now, now),
                monitor);
        LOG.info("papers.announced campaign={} class={}", own.campaign().campaignId(), classCode);
        return new HandInOutcome.Done();
    }
}
