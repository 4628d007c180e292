package org.xueji.campus.office;

import java.util.List;
import org.xueji.campus.page.Frame;

/// The first page of staff: what waits, and where everything is (工作台).
public record StaffHomePage(Frame frame, Staff staff, List<StaffTask> tasks) {
    /// The roles in words.
    public String roles() {
        return RoleName.of(staff.roles());
    }

    /// The pages this person may open.
    public List<CampusNavigation.Entry> entries() {
        return CampusNavigation.ENTRIES.stream()
                .filter(entry -> entry.roles().stream().anyMatch(staff.roles()::contains))
                .toList();
    }
}
