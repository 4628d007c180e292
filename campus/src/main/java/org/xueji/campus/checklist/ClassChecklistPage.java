package org.xueji.campus.checklist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.xueji.platform.page.Frame;

/// The list of one class for staff (班级核对情况), corrections with their values.
///
/// @param filter `open`, `corrections`, or empty for everybody
public record ClassChecklistPage(Frame frame, ClassList classList, String filter, String text, ZoneId zone) {
    /// The members that are shown.
    public List<ClassMember> shown() {
        return classList.members().stream()
                .filter(member -> switch (filter) {
                    case "open" -> !member.state().counts() && !member.isSurplus();
                    case "corrections" -> !member.corrections().isEmpty();
                    default -> true;
                })
                .filter(member -> text.isEmpty()
                        || member.row().name().contains(text)
                        || member.row().studentNumber().startsWith(text))
                .toList();
    }

    /// Where this list stands.
    public String path() {
        return "/campus/checklists/" + classList.list().campaign().campaignId() + "/"
                + classList.list().group().classCode();
    }

    /// Until or since when the monitor works.
    public String window() {
        return ShownTime.window(classList.window(), zone);
    }

    /// When something happened.
    public String time(Instant instant) {
        return ShownTime.minute(instant, zone);
    }
}
