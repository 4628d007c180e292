package org.xueji.campus.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;

/// Notes in bulk that invented students' forms were printed earlier (批量登记打印), as the printing itself notes it.
@Component
public class EnterPrints {
    private final FormContents contents;
    private final PrintedForms printed;
    private final IssueForms issueForms;

    EnterPrints(FormContents contents, PrintedForms printed, IssueForms issueForms) {
        this.contents = contents;
        this.printed = printed;
        this.issueForms = issueForms;
    }

    /// Issues the forms of those who have none yet.
    ///
    /// @param studentNumbers at most some hundred
    /// @param actor subject of the person who prints
    /// @param target what is printed, for the audit, for example `class 0101`
    @CampusTransaction
    public void enter(String campaignId, List<String> studentNumbers, String actor, String target, Instant at) {
        Map<String, PrintedForm> latest = printed.latest(campaignId, studentNumbers);
        List<String> without = studentNumbers.stream()
                .filter(student -> !latest.containsKey(student))
                .toList();
        if (!without.isEmpty()) {
            issueForms.issue(campaignId, contents.of(without).values(), actor, target, at);
        }
    }
}
