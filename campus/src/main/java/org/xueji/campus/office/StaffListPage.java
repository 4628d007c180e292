package org.xueji.campus.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueji.platform.page.Frame;

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

    /// How many pages there are.
    public int pages() {
        return Math.max(1, (listing.total() + query.size() - 1) / query.size());
    }

    /// The address of this list with another page.
    public String at(int page) {
        return "?text=" + encoded(query.text()) + "&role=" + encoded(query.role()) + "&sort=" + query.sort()
                + "&descending=" + query.descending() + "&page=" + page;
    }

    /// The address of this list in another order; the same order again turns it round.
    public String sorted(String sort) {
        boolean again = query.sort().name().equals(sort) && !query.descending();
        return "?text=" + encoded(query.text()) + "&role=" + encoded(query.role()) + "&sort=" + sort + "&descending="
                + again;
    }

    /// Which way a column is sorted, for screen readers; `none` when it is not.
    public String order(String sort) {
        if (!query.sort().name().equals(sort)) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    /// The arrow beside the sorted column.
    public String arrow(String sort) {
        return switch (order(sort)) {
            case "ascending" -> " ↑";
            case "descending" -> " ↓";
            default -> "";
        };
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
