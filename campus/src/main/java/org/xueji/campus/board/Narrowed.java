package org.xueji.campus.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// A scope narrowed to a college or class that is asked for (收窄范围); outside the scope nothing is left of it.
final class Narrowed {
    private Narrowed() {}

    /// @param college empty for all of the scope
    /// @param classCode empty for all of the scope
    static Scope to(Scope scope, String college, String classCode) {
        @Nullable String ownCollege = scope.collegeCode();
        @Nullable List<String> ownClasses = scope.classCodes();
        boolean outside = ownCollege != null && !college.isEmpty() && !ownCollege.equals(college)
                || ownClasses != null && !classCode.isEmpty() && !ownClasses.contains(classCode);
        if (outside) {
            return Scope.classes(List.of());
        }
        return new Scope(
                college.isEmpty() ? ownCollege : college, classCode.isEmpty() ? ownClasses : List.of(classCode));
    }
}
