package org.xueji.campus.checklist;

import java.time.ZoneId;
import java.util.List;
import org.xueji.platform.page.Frame;

/// The monitor's view of the own class (班级核对): names and stages, no numbers and no values.
///
/// @param filter `open` for those who are not done, else everybody
/// @param problem what stands against the last deed; empty when nothing
/// @param done whether a deed was just done
public record MonitorListPage(
        Frame frame, ClassList own, String filter, String text, String problem, boolean done, ZoneId zone) {
    /// The members that are shown.
    public List<ClassMember> shown() {
        return own.members().stream()
                .filter(member -> !filter.equals("open") || (!member.state().counts() && !member.isSurplus()))
                .filter(member -> text.isEmpty() || member.row().name().contains(text))
                .toList();
    }

    /// Until or since when.
    public String window() {
        return ShownTime.window(own.window(), zone);
    }
}
