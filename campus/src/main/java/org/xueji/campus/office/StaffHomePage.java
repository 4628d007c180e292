package org.xueji.campus.office;

import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.MenuEntry;

/// The first page of staff: what waits, and where everything is (工作台).
public record StaffHomePage(Frame frame, Staff staff, List<StaffTask> tasks) {
    /// The roles in words.
    public String roles() {
        return RoleName.of(staff.roles());
    }

    /// The pages this person may open, but for those everybody has.
    public List<MenuEntry> entries() {
        return frame.menu().stream().filter(entry -> !entry.roles().isEmpty()).toList();
    }
}
