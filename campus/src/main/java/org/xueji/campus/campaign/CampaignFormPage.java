package org.xueji.campus.campaign;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;

/// The form of a draft (核查工作表单).
///
/// @param id empty for a new one
public record CampaignFormPage(Frame frame, String id, CampaignForm form, Map<String, String> problems) {
    /// What is wrong with a field; empty when nothing.
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /// Where the form goes.
    public String action() {
        return id.isEmpty() ? "/campus/campaigns" : "/campus/campaigns/" + id + "/draft";
    }

    /// The fields of the policy.
    public List<StudentField> fields() {
        return List.of(StudentField.values());
    }
}
