package org.xueji.campus.collection;

/// What came of something the class monitor said about the stacks (上交办理结果).
public sealed interface HandInOutcome {
    /// It is noted.
    record Done() implements HandInOutcome {}

    /// It cannot be noted, and what to do instead.
    record Refused(String reason) implements HandInOutcome {}

    /// The campaign has not begun or is over: nothing is handed in now.
    record NotNow() implements HandInOutcome {}

    /// No such student in the monitor's own class, or no campaign asks it.
    record NotThere() implements HandInOutcome {}
}
