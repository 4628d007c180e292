package org.xueji.campus.office;

import java.util.List;

/// What a feature has waiting for staff on their first page; beans are shown in the order of their `@Order`.
@FunctionalInterface
public interface StaffTasks {
    /// The tasks of one person; an empty list when nothing waits.
    List<StaffTask> forStaff(Staff staff);
}
