package org.xueji.campus.office;

import gg.jte.Content;
import java.util.Optional;

/// What a feature has to say on the student's first page beside the steps (首页卡片).
///
/// Beans are shown in the order of their `@Order`: what is on 50, class monitor's work 600.
@FunctionalInterface
public interface HomeCard {
    /// The card for a student; empty when there is nothing to do or to show.
    Optional<Content> forStudent(StudentPerson student);

    /// Whether it stands above the steps.
    default boolean leads() {
        return false;
    }
}
