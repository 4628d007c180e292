package org.xueji.campus.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/// Prints registration forms for the tests of other features.
public class FormPrints {
    private final IssueForms issue;
    private final FormContents contents;

    /// Over the beans of a test.
    public FormPrints(ApplicationContext beans) {
        this.issue = beans.getBean(IssueForms.class);
        this.contents = beans.getBean(FormContents.class);
    }

    /// The code of each student's form by 学号, printed now.
    public Map<String, String> print(String campaignId, List<String> studentNumbers) {
        return issue
                .issue(
                        campaignId,
                        contents.of(studentNumbers).values(),
                        "staff:T1",
                        "students " + studentNumbers.size())
                .values()
                .stream()
                .collect(Collectors.toMap(FormTable.Kept::studentNumber, FormTable.Kept::code));
    }
}
