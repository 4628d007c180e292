package org.xueji.campus.office;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;

/// The list of staff accounts (教职工账号).
public record StaffListPage(Frame frame, StaffQuery query, StaffListing listing) {
    /// One row.
    public record Row(String number, String name, String roles, String scope, boolean disabled) {}

    /// The rows of this page.
    public List<Row> rows() {
        return listing.members().stream().map(StaffListPage::row).toList();
    }

    /// The roles to choose from.
    public List<String> roles() {
        return Assignment.STAFF_ROLES;
    }

    /// What was asked for, for search box, headings and pages.
    public Paging paging() {
        return new Paging(
                query.text(),
                Map.of("role", query.role()),
                query.sort().name(),
                query.descending(),
                query.page(),
                query.size(),
                listing.total(),
                "人");
    }

    static Row row(StaffMember member) {
        Staff staff = member.staff();
        return new Row(
                staff.staffNumber(),
                staff.name(),
                RoleName.of(staff.roles()),
                ScopeWords.of(staff),
                member.isDisabled());
    }
}
