package org.xueji.registry.office;

import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.registry.institution.OfficerPerson;
import org.xueji.registry.institution.OfficerRole;

/// The officers, and how to add one (管理员账号).
///
/// @param link a one-time link that was just drawn, shown once; empty otherwise
public record OfficersPage(
        Frame frame,
        List<OfficerPerson> officers,
        Paging paging,
        OfficerForm form,
        String problem,
        String linkFor,
        String link) {
    /// The Chinese name of a role.
    public String label(String role) {
        return OfficerRole.label(role);
    }

    /// Every role, in the order of the form.
    public List<String> roles() {
        return OfficerRole.all();
    }

    @Override
    public String toString() {
        return "OfficersPage[secret]";
    }
}
