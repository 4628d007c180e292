package org.xueji.registry.office;

import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.MenuEntry;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;

/// The first page of officers: what waits, and where everything is (工作台).
///
/// @param institution name of the own institution; empty for the other roles
public record HomePage(Frame frame, OfficerPerson officer, String institution, List<OfficerTask> tasks) {
    /// Role and institution in words.
    public String duty() {
        return institution.isEmpty()
                ? OfficerRole.label(officer.role())
                : institution + " · " + OfficerRole.label(officer.role());
    }

    /// The pages this officer may open, but for those everybody has.
    public List<MenuEntry> entries() {
        return frame.menu().stream().filter(entry -> !entry.roles().isEmpty()).toList();
    }
}
