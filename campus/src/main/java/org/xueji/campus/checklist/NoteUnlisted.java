package org.xueji.campus.checklist;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.standards.Parsed;
import org.xueji.standards.name.PersonName;

/// The class monitor names a student of the class whom the list misses (漏列学生), or strikes the name again.
@Component
public class NoteUnlisted {
    private static final int LONGEST_REMARK = 100;

    private final ClassLists lists;
    private final MarkTable marks;
    private final Clock clock;

    NoteUnlisted(ClassLists lists, MarkTable marks, Clock clock) {
        this.lists = lists;
        this.marks = marks;
        this.clock = clock;
    }

    /// Adds a name to the monitor's own class.
    @CampusTransaction
    public MonitorOutcome add(String classCode, String name, String remark, String monitor) {
        ClassList own = lists.open(classCode).orElse(null);
        if (own == null) {
            return new MonitorOutcome.NotThere();
        }
        if (!own.window().isOpen()) {
            return new MonitorOutcome.NotNow(own.window());
        }
        if (remark.strip().length() > LONGEST_REMARK) {
            return new MonitorOutcome.Refused("说明最多 " + LONGEST_REMARK + " 个字。");
        }
        return switch (PersonName.parse(name)) {
            case Parsed.Rejected<PersonName> refused ->
                new MonitorOutcome.Refused(refused.rejection().messageZh());
            case Parsed.Accepted<PersonName> accepted ->
                added(own, accepted.value().value(), remark.strip(), monitor);
        };
    }

    /// Strikes a name of the monitor's own class.
    @CampusTransaction
    public MonitorOutcome strike(String classCode, long unlistedId) {
        ClassList own = lists.open(classCode).orElse(null);
        if (own == null) {
            return new MonitorOutcome.NotThere();
        }
        if (!own.window().isOpen()) {
            return new MonitorOutcome.NotNow(own.window());
        }
        return marks.strikeUnlisted(own.list().campaign().campaignId(), classCode, unlistedId, clock.instant())
                ? new MonitorOutcome.Done()
                : new MonitorOutcome.NotThere();
    }

    private MonitorOutcome added(ClassList own, String name, String remark, String monitor) {
        return marks.noteUnlisted(
                        own.list().campaign().campaignId(),
                        own.list().group().classCode(),
                        name,
                        remark,
                        monitor,
                        clock.instant())
                ? new MonitorOutcome.Done()
                : new MonitorOutcome.Refused("这个姓名已经登记，或登记的人数已满 50 人；同名的请在姓名后加注，例如“张伟（男）”。");
    }
}
