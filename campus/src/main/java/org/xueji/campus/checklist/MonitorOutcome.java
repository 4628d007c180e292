package org.xueji.campus.checklist;

import org.xueji.campus.campaign.WindowVerdict;

/// What came of something the class monitor did with the list (班长办理结果).
public sealed interface MonitorOutcome {
    /// It is noted.
    record Done() implements MonitorOutcome {}

    /// It cannot be noted, and what to do instead.
    record Refused(String reason) implements MonitorOutcome {}

    /// The class's time is over, or has not come.
    record NotNow(WindowVerdict window) implements MonitorOutcome {}

    /// No such student in the monitor's own class, or no campaign asks it.
    record NotThere() implements MonitorOutcome {}
}
