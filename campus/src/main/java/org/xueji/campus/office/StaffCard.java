package org.xueji.campus.office;

import gg.jte.Content;
import java.util.Optional;

/// What a feature shows on the first page of staff; beans are shown in the order of their `@Order` (工作台卡片).
@FunctionalInterface
public interface StaffCard {
    /// The card for one person; empty when there is nothing to show.
    Optional<Content> forStaff(Staff staff);
}
