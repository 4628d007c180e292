package org.xueji.registry.office;

import java.util.List;
import org.xueji.registry.institution.OfficerPerson;

/// What a feature has waiting for officers on their first page; beans are shown in the order of their `@Order`.
@FunctionalInterface
public interface OfficerTasks {
    /// The tasks of one person; an empty list when nothing waits.
    List<OfficerTask> forOfficer(OfficerPerson officer);
}
