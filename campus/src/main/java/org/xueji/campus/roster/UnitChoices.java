package org.xueji.campus.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Choice;

/// The cohorts, colleges and classes somebody can choose from in a list's filter (列表筛选), within the own scope.
@Component
public class UnitChoices {
    private final Register register;

    UnitChoices(Register register) {
        this.register = register;
    }

    /// The cohorts of the classes within the scope, latest first.
    public List<Choice> cohorts(Scope scope) {
        return within(scope).stream()
                .map(ClassGroup::cohort)
                .distinct()
                .map(cohort -> new Choice(cohort.toString(), cohort + "级"))
                .toList();
    }

    /// The colleges; none for somebody who has only one.
    public List<Choice> colleges(Scope scope) {
        return scope.collegeCode() != null || scope.classCodes() != null
                ? List.of()
                : register.colleges().stream()
                        .map(college -> new Choice(college.collegeCode(), college.name()))
                        .toList();
    }

    /// The classes of a college, or of the own ones; none of the whole school at once.
    ///
    /// @param collegeCode the college that is chosen; empty for none
    public List<Choice> classes(String collegeCode, Scope scope) {
        boolean wide = scope.collegeCode() == null && scope.classCodes() == null && collegeCode.isEmpty();
        return wide
                ? List.of()
                : within(scope).stream()
                        .filter(group ->
                                collegeCode.isEmpty() || group.collegeCode().equals(collegeCode))
                        .map(group -> new Choice(group.classCode(), group.cohort() + "级 " + group.name()))
                        .toList();
    }

    private List<ClassGroup> within(Scope scope) {
        return register.classes(scope.collegeCode()).stream()
                .filter(group ->
                        scope.classCodes() == null || scope.classCodes().contains(group.classCode()))
                .toList();
    }
}
