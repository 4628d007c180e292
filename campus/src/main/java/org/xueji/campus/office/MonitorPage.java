package org.xueji.campus.office;

import java.util.List;
import org.xueji.platform.page.Frame;

/// One class: who is its monitor, and who may set a new password (班长任命与密码重设).
///
/// @param done what was just done: `monitor`, `password`, or empty
public record MonitorPage(Frame frame, MonitoredClass group, List<UnitName> members, String done) {
    /// Whether a student is the monitor.
    public boolean isMonitor(UnitName member) {
        return member.code().equals(group.monitor());
    }
}
