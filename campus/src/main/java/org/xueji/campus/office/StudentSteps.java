package org.xueji.campus.office;

import java.util.Optional;

/// What a feature asks of a student on the first page (首页步骤); beans stand in the order of their `@Order`: profile 100,
/// registry check 200, checklist 300, form 400.
@FunctionalInterface
public interface StudentSteps {
    /// The step of a student; empty when the student is not asked for it.
    Optional<StudentStep> forStudent(StudentPerson student);
}
