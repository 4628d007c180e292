package org.xueji.campus.office;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;

/// The page on which somebody is added (新增教职工).
public record StaffFormPage(Frame frame, StaffForm form, List<UnitName> colleges, Map<String, String> problems) {
    /// What is wrong with a field; empty when nothing.
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
