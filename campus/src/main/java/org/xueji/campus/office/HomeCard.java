package org.xueji.campus.office;

import gg.jte.Content;
import java.util.Optional;

/// What a feature has to say on the student's first page (首页卡片): the next step there, and how far along.
///
/// Beans are shown in the order of their `@Order`: profile 100, registry check 200, checklist 300, form 400,
/// corrections 500, class monitor's work 600.
@FunctionalInterface
public interface HomeCard {
    /// The card for a student; empty when there is nothing to do or to show.
    Optional<Content> forStudent(StudentPerson student);
}
