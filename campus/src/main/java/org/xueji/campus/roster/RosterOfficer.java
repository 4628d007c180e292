package org.xueji.campus.roster;

import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;

/// Who may bring rosters in (名册经办人): the academic-affairs office, and college offices for their own college.
final class RosterOfficer {
    private RosterOfficer() {}

    /// Whether this person may; somebody scoped to classes may not.
    static boolean mayImport(Staff staff) {
        if (staff.scope().classCodes() != null) {
            return false;
        }
        boolean office = staff.roles().contains(Role.OFFICE);
        boolean college = staff.roles().contains(Role.COLLEGE) && staff.scope().collegeCode() != null;
        return office || college;
    }
}
