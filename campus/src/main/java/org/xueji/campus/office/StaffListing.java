package org.xueji.campus.office;

import java.util.List;

/// One page of staff and how many there are in all.
public record StaffListing(List<StaffMember> members, int total) {
    /// Copies the list.
    public StaffListing {
        members = List.copyOf(members);
    }
}
