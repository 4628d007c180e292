package org.xueji.campus.roster;

import gg.jte.Content;
import java.util.Optional;

/// What another feature adds to a student's file (档案栏目): shown to the student and to staff within their scope.
///
/// Beans are shown in the order of their `@Order`: profile 100, registry check 200, comparison 300.
@FunctionalInterface
public interface FileSection {
    /// The section of a student; empty when there is nothing to show.
    ///
    /// @param own whether the student looks at it: others see personal numbers masked
    Optional<Content> of(Student student, boolean own);
}
